import Foundation
import Testing

/// What a reviewer would say twice.
@Suite struct TidyTests {
  struct Ban: CustomTestStringConvertible {
    let pattern: String
    let instead: String
    /// Paths below which it is allowed.
    var allowed: [String] = []
    var testDescription: String { pattern }
  }

  static let bans = [
    Ban(pattern: #"\btry!"#, instead: "throw a LicetError"),
    Ban(pattern: #"\bas!"#, instead: "use as? and throw a LicetError"),
    Ban(pattern: #"\b(fatalError|preconditionFailure|assertionFailure)\("#, instead: "throw a LicetError"),
    Ban(pattern: #"[\w)\]]!(?!=)"#, instead: "unwrap with guard or ??"),
    Ban(pattern: #"\bBundle\.module\b"#, instead: "use DataFolder.locate: a moved binary would die"),
    Ban(
      pattern: #"\b(Date\(\)|Date\.now|ContinuousClock|SuspendingClock|DispatchTime\.now)"#,
      instead: "take the moment as an argument", allowed: outside),
    Ban(
      pattern: #"\b(ProcessInfo|getenv|CommandLine\.|isatty)\b"#, instead: "take it as an argument",
      allowed: outside),
    Ban(
      pattern: #"\b(SystemRandomNumberGenerator|\.random\(|arc4random|UUID\(\))"#,
      instead: "take a seed as an argument", allowed: outside),
    Ban(pattern: #"\bURLSession\b"#, instead: "nothing is downloaded"),
    Ban(pattern: #"\bprint\("#, instead: "write to a sink of Surroundings"),
    Ban(pattern: #"-Ounchecked"#, instead: "-O: unchecked hides overflows"),
  ]

  /// The composition root: the one place that looks outside.
  static let outside = ["Sources/LicetCommand/Composition/", "Sources/LicetCommand/Main.swift"]

  @Test(arguments: bans) func bannedCallsAreNotThere(_ ban: Ban) throws {
    let pattern = try Regex(ban.pattern)
    for file in try SourceFile.sources.get() where !ban.allowed.contains(where: file.path.hasPrefix) {
      for (index, line) in file.code.enumerated() {
        #expect(line.firstMatch(of: pattern) == nil, "\(file.path):\(index + 1): \(ban.instead)")
      }
    }
  }

  @Test func nothingSpeaksOfOneMachine() throws {
    let roots = ["Makefile", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Package.swift", ".ci/run"]
    let texts: Set<String> = ["swift", "md", "csv", "json", "tsv", "sh", "h", "modulemap"]
    let paths =
      roots + ["Sources", "Docs", "Examples"].flatMap { SourceFile.paths(below: $0, ending: texts) }
    for path in paths {
      let text = try String(contentsOf: SourceFile.checkout.appending(path: path), encoding: .utf8)
      for place in ["/work" + "/", "/tmp/", "/root/", "/opt/", "/Users/"] {
        #expect(!text.contains(place), "\(path) names \(place)")
      }
    }
  }

  @Test func noSourceFileIsTooLongToRead() throws {
    for file in try SourceFile.sources.get() {
      #expect(file.lineCount <= 400, "\(file.path) has \(file.lineCount) lines; part it by what it is about")
    }
  }

  @Test func noFileIsLeftBehind() {
    let leftovers =
      SourceFile.paths(below: "Sources", ending: ["orig", "rej", "bak", "swp"])
      + SourceFile.paths(below: "Tests", ending: ["orig", "rej", "bak", "swp"])
    #expect(leftovers == [])
  }
}
