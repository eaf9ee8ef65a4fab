import Testing

/// Which target may import which, as `Docs/Architecture.md` draws it: what a target may import, its importers may too.
@Suite struct ArrowsTests {
  static let mayImport: [String: [String]] = [
    "CLibXML2": [], "CMalloc": [], "CPrefetch": [], "CSQLite": [], "CZlib": [], "CZstd": [],
    "Vocabulary": [],
    "Names": ["Vocabulary"],
    "Watchlists": ["Vocabulary", "CLibXML2", "CZlib", "CZstd"],
    "Screening": ["CPrefetch", "Names", "Vocabulary"],
    "Regulations": ["Vocabulary"],
    "Law": [],
    "Ownership": ["Vocabulary"],
    "Regimes": ["Regulations", "Ownership", "Vocabulary"],
    "Assessments": [
      "Law", "Regimes", "Regulations", "Ownership", "Screening", "Watchlists", "Names", "Vocabulary",
    ],
    "HyperText": [],
    "Simulation": [
      "HyperText",
      "Assessments", "Regimes", "Regulations", "Ownership", "Screening", "Watchlists", "Vocabulary",
      "CSQLite",
    ],
    "Casework": ["Assessments", "Screening", "Vocabulary"],
    "Storage": ["Casework", "Vocabulary"],
    "Licet": [
      "Casework", "Simulation", "Assessments", "Regimes", "Regulations", "Ownership", "Screening",
      "Watchlists", "Names",
      "Vocabulary",
    ],
    "Documents": ["Licet"],
    "Service": ["Licet", "Casework", "Documents", "HyperText"],
    "LicetCommand": ["CMalloc", "Documents", "Licet", "Casework", "Service", "Storage"],
  ]

  /// Modules of others, and the targets that may know them; the toolchain's own are everybody's.
  static let foreign: [String: Set<String>] = [
    "ArgumentParser": ["LicetCommand"], "Crypto": ["Watchlists", "Regulations", "Casework", "Storage"],
    "GRDB": ["Storage"],
    "Yams": ["Regulations"],
    "CryptoExtras": ["Service"], "Hummingbird": ["Service"], "HummingbirdCore": ["Service"],
    "HummingbirdTLS": ["Service"],
    "HTTPTypes": ["Service"], "Logging": ["Service"], "NIOCore": ["Service"], "ServiceLifecycle": ["Service"],
    "UnixSignals": ["Service"],
  ]

  static let toolchain: Set<String> = [
    "Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "Swift", "Glibc", "Musl", "Darwin",
  ]

  static func reachable(from target: String) -> Set<String> {
    let direct = mayImport[target] ?? []
    return Set(direct).union(direct.flatMap { reachable(from: $0) })
  }

  @Test func everyImportFollowsTheArrows() throws {
    let files = try SourceFile.sources.get()
    #expect(files.count > 30)
    for file in files {
      let allowed = Self.reachable(from: file.target)
      for (module, line) in file.imports {
        let known = Self.foreign[module].map { $0.contains(file.target) } ?? Self.toolchain.contains(module)
        #expect(
          allowed.contains(module) || known, "\(file.path):\(line): \(file.target) may not import \(module)")
      }
    }
  }

  @Test func everyTargetIsDrawn() throws {
    let targets = Set(try SourceFile.sources.get().map(\.target))
    #expect(targets.subtracting(Self.mayImport.keys) == [])
  }

  /// Targets that only the desk needs are empty where its trait is off, so that whoever depends on Licet resolves none of
  /// their packages.
  static let deskAlone: Set<String> = ["Service", "Storage"]

  @Test func whatTheDeskAloneNeedsIsBehindItsTrait() throws {
    let product = try SourceFile.sources.get().filter { Self.deskAlone.contains($0.target) }
    let tests = try SourceFile.all(below: "Tests").filter {
      ["ServiceTests", "StorageTests", "LedgerHammer"].contains($0.target)
    }
    #expect(product.count > 10 && tests.count > 5)
    for file in product + tests {
      let lines = file.code.filter { !$0.allSatisfy(\.isWhitespace) }
      #expect(lines.first == "#if Desk" && lines.last == "#endif", "\(file.path) is not inside #if Desk")
      #expect(lines.count { $0.hasPrefix("#if") } == 1, "\(file.path) leaves #if Desk in between")
    }
  }

  @Test func importsAreFoundHoweverTheyAreWritten() throws {
    let files = try SourceFile.sources.get()
    let modules = Set(files.filter { $0.target == "LicetCommand" }.flatMap { $0.imports.map(\.module) })
    #expect(modules.isSuperset(of: ["ArgumentParser", "Foundation", "Licet"]))
    #expect(
      files.first { $0.path.hasSuffix("Licet/Exports.swift") }?.imports.map(\.module) == [
        "Assessments", "Casework", "Ownership", "Regimes", "Regulations", "Screening", "Simulation",
        "Vocabulary",
        "Watchlists", "Watchlists",
      ])
  }
}
