public import Vocabulary

/// A list, or a part of one, as a publisher gave it out for one day.
public struct Snapshot: Hashable, Sendable {
  public let list: ListID
  /// Who made the file, in a word that is the same for every issue: `csl`, `ofac-csv`, `bis-text`.
  public let publication: String
  /// Which part, where the list comes in several files.
  public let part: String?
  /// The file format: `csl-ndjson`, `csl-csv`, `ofac-csv`.
  public let format: String
  /// The day it speaks for.
  public let asOf: CalendarDay
  /// How many rows the publisher gives, before rows of the same name and country are joined.
  public let rows: Int
  /// Sorted by id; ids are unique.
  public let listings: [Listing]
  /// SHA-256 of the file it was read from; of the hashes of all files where there are several.
  public let sha256: String

  public init(
    list: ListID, publication: String, part: String?, format: String, asOf: CalendarDay, rows: Int,
    listings: [Listing], sha256: String
  ) {
    (self.list, self.publication, self.part, self.format) = (list, publication, part, format)
    (self.asOf, self.rows, self.listings, self.sha256) = (asOf, rows, listings, sha256)
  }
}
