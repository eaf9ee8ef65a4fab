/// Something that happened to the counterparty book.
public enum BookEvent: EventFamily {
  case imported(BookImport)

  public var subject: String { "book" }
  public var kind: String { "book-imported" }

  init?(kind: String, from decoder: any Decoder) throws {
    guard kind == "book-imported" else { return nil }
    self = .imported(try BookImport(from: decoder))
  }

  func encodeBody(to encoder: any Encoder) throws {
    switch self {
    case .imported(let body): try body.encode(to: encoder)
    }
  }
}

/// What an import made of the book.
public struct BookImport: Hashable, Sendable, Codable {
  public enum Mode: String, Hashable, Sendable, Codable, CaseIterable {
    /// Rows are added and changed; what the file doesn't name stays.
    case merge
    /// The file is the whole book; what it doesn't name is removed.
    case replace
  }

  /// The file's name, as the one who sent it calls it.
  public let source: String
  public let mode: Mode
  /// Counterparties the file holds.
  public let rows: Int
  public let added: Int
  public let changed: Int
  public let removed: Int
  /// The hash of the records the book takes from it: one canonical line each, kept with the ledger.
  public let records: ContentHash

  public init(
    source: String, mode: Mode, rows: Int, added: Int, changed: Int, removed: Int, records: ContentHash
  ) {
    (self.source, self.mode, self.rows) = (source, mode, rows)
    (self.added, self.changed, self.removed, self.records) = (added, changed, removed, records)
  }
}
