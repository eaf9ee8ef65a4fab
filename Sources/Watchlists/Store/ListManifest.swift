public import Vocabulary

/// What a data folder holds: every import, oldest first.
public struct ListManifest: Hashable, Codable, Sendable {
  /// A publisher's file, kept as it came.
  public struct Source: Hashable, Codable, Sendable {
    /// As the user named it, without folders.
    public let name: String
    /// Its name under `sources/`.
    public let sha256: String
  }

  /// A list in an import, as it was counted when it was read.
  public struct Entry: Hashable, Codable, Sendable {
    public let list: ListID
    public let publication: String
    public let part: String?
    public let format: String
    public let asOf: CalendarDay
    /// Rows the publisher gives.
    public let rows: Int
    /// Listings after rows of the same entry were joined.
    public let count: Int
    /// SHA-256 of what the snapshot was read from.
    public let sha256: String
  }

  /// Files read together, with what was said about them.
  public struct Import: Hashable, Codable, Sendable {
    public let sources: [Source]
    /// The list that was named, where one was.
    public let list: ListID?
    /// The day that was given, where one was.
    public let asOf: CalendarDay?
    public let entries: [Entry]
  }

  static let currentVersion = 1

  public let version: Int
  public var imports: [Import]

  public init(imports: [Import] = []) {
    version = Self.currentVersion
    self.imports = imports
  }

  /// Adds an import; the same files again replace their former import.
  mutating func add(_ entry: Import) {
    imports.removeAll { $0.sources.map(\.sha256) == entry.sources.map(\.sha256) && $0.list == entry.list }
    imports.append(entry)
  }

  /// The entries in force: of each list the newest publication, with all its parts; sorted by list, then part.
  public var inForce: [Entry] {
    let snapshots = imports.flatMap(\.entries).map {
      Snapshot(
        list: $0.list, publication: $0.publication, part: $0.part, format: $0.format, asOf: $0.asOf,
        rows: $0.rows,
        listings: [], sha256: $0.sha256)
    }
    let chosen = SnapshotsInForce.select(snapshots)
    let entries = imports.flatMap(\.entries)
    return chosen.compactMap { snapshot in entries.last { $0.matches(snapshot) } }
  }
}

extension ListManifest.Entry {
  init(_ snapshot: Snapshot) {
    self.init(
      list: snapshot.list, publication: snapshot.publication, part: snapshot.part, format: snapshot.format,
      asOf: snapshot.asOf, rows: snapshot.rows, count: snapshot.listings.count, sha256: snapshot.sha256)
  }

  func matches(_ snapshot: Snapshot) -> Bool {
    list == snapshot.list && publication == snapshot.publication && part == snapshot.part
      && asOf == snapshot.asOf
      && sha256 == snapshot.sha256
  }
}
