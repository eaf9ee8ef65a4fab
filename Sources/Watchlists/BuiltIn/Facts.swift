public import Foundation
public import Vocabulary

/// What Licet knows without any file loaded: dated listings with their history, and when acts took effect.
public struct Facts: Hashable, Sendable {
  /// The day the facts were last checked against the lists.
  public static let asOf = CalendarDay(daysSinceEpoch: 20_665)

  /// Sorted by list, then id.
  public let listings: [Listing]
  public let citations: FederalRegisterTable
  /// SHA-256 over the names and bytes of all files read.
  public let hash: String

  public init(listings: [Listing], citations: FederalRegisterTable, hash: String) {
    (self.listings, self.citations, self.hash) = (listings, citations, hash)
  }

  /// Reads `listings/**/*.json` and the citation tables (`*.tsv`) in `folder`.
  /// - Throws: `LicetError.notFound` where the folder is missing, `.badInput` with file and line for anything in it
  ///   that does not follow the schema.
  public static func load(from folder: URL) throws -> Facts {
    let files = try files(below: folder)
    let tables = try files.filter { $0.name.hasSuffix(".tsv") }.map { try FederalRegisterTable($0) }
    let citations = FederalRegisterTable(joining: tables)
    let entries = try files.filter { $0.name.hasSuffix(".json") && $0.name.hasPrefix("listings/") }.flatMap {
      try FactFile.read($0, citations: citations)
    }
    let listings = Joining.join(entries).listings.sorted { ($0.list, $0.id) < ($1.list, $1.id) }
    return Facts(listings: listings, citations: citations, hash: hash(of: files))
  }

  /// The hash that `load` would give, without reading what the files say.
  public static func hash(of folder: URL) throws -> String { hash(of: try files(below: folder)) }

  private static func hash(of files: [InputFile]) -> String {
    let lines = files.map { "\($0.sha256)  \($0.name)\n" }.joined()
    return InputFile(name: "", bytes: Array(lines.utf8)).sha256
  }

  /// All files, named by their path below the folder, in the order of these names.
  private static func files(below folder: URL) throws -> [InputFile] {
    guard let paths = FileManager.default.enumerator(atPath: folder.path) else { throw missing(folder) }
    let relative = paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".json") || $0.hasSuffix(".tsv") }
    guard !relative.isEmpty else { throw missing(folder) }
    return try relative.sorted().map { path in
      InputFile(name: path, bytes: try InputFile(contentsOf: folder.appending(path: path)).bytes)
    }
  }

  private static func missing(_ folder: URL) -> LicetError {
    LicetError(
      .notFound, "there are no built-in facts in \(folder.path)",
      remedy: "set LICET_HOME to the folder that holds Facts")
  }
}
