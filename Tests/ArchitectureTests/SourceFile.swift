import Foundation

/// A Swift file of the checkout, read for its imports and calls.
struct SourceFile {
  /// From the checkout's root: `Sources/Names/Names.swift`.
  let path: String
  /// Line by line, with comments and the contents of string literals taken out.
  let code: [String]

  /// Lines that are neither empty nor within a table of words.
  var lineCount: Int { code.count { !$0.allSatisfy(\.isWhitespace) } }

  /// The target it belongs to: the folder under `Sources`.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The modules it imports, each with its line.
  var imports: [(module: String, line: Int)] {
    code.enumerated().compactMap { index, line in
      guard let match = line.firstMatch(of: Self.importLine) else { return nil }
      return (String(match.output.1), index + 1)
    }
  }

  static let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL

  /// Every Swift file of the product, read once.
  static let sources = Result { try all(below: "Sources") }

  /// Every Swift file below `folder`, in the order of its path.
  static func all(below folder: String) throws -> [SourceFile] {
    try paths(below: folder, ending: ["swift"]).map { path in
      let text = try String(contentsOf: checkout.appending(path: path), encoding: .utf8)
      return SourceFile(path: path, code: stripped(text))
    }
  }

  /// Files below `folder` whose names end so.
  static func paths(below folder: String, ending: Set<String>) -> [String] {
    let root = checkout.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return found.filter { ending.contains(($0 as NSString).pathExtension) }.map { folder + "/" + $0 }.sorted()
  }

  nonisolated(unsafe) private static let importLine =
    /^\s*(?:@\w+\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|typealias|var|let)\s+)?(\w+)/

  private static func stripped(_ text: String) -> [String] {
    var inText = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let fences = line.ranges(of: "\"\"\"").count
      defer { if fences % 2 == 1 { inText.toggle() } }
      if inText { return "" }
      let code = line.replacing(/#*"(?:\\.|[^"\\])*"#*/, with: "\"\"")
      return String(code.prefix(upTo: code.firstRange(of: "//")?.lowerBound ?? code.endIndex))
    }
  }
}
