/// Something that happened to a report of what a designation would hit.
public enum ReportEvent: EventFamily {
  case kept(KeptReport)

  /// One subject for all: the reports are the events of it.
  public static let subject = "reports"

  public var subject: String { Self.subject }
  public var kind: String { "report-kept" }

  init?(kind: String, from decoder: any Decoder) throws {
    guard kind == "report-kept" else { return nil }
    self = .kept(try KeptReport(from: decoder))
  }

  func encodeBody(to encoder: any Encoder) throws {
    switch self {
    case .kept(let report): try report.encode(to: encoder)
    }
  }
}

/// A simulation's report as it was kept; all documents lie with the ledger under their hashes.
public struct KeptReport: Hashable, Sendable, Codable {
  public let title: String
  /// The scenario as JSON.
  public let scenario: ContentHash
  /// The tables of the book of business, as JSON by name.
  public let book: ContentHash
  /// The report for a browser.
  public let page: ContentHash
  public let edition: String

  public init(title: String, scenario: ContentHash, book: ContentHash, page: ContentHash, edition: String) {
    (self.title, self.scenario, self.book, self.page) = (title, scenario, book, page)
    self.edition = edition
  }

  public var documents: [ContentHash] { [scenario, book, page] }
}
