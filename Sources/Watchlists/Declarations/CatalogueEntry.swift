public import Vocabulary

/// What is declared of one list: who publishes it, what it does, and how many entries a whole copy of it holds.
public struct CatalogueEntry: Hashable, Sendable {
  public let id: ListID
  public let title: String
  public let publisher: String
  /// Where the publisher keeps it.
  public let address: String
  /// What being listed brings with it, in short, with the law that says so.
  public let legalEffect: String
  /// How often it is looked at, as an ISO 8601 duration: `P1D`.
  public let cadence: String
  /// How many rows a whole snapshot holds, at least and at most.
  public let count: ClosedRange<Int>
  /// The same for a list that is published in several files, by the name of the part.
  public let partCounts: [String: ClosedRange<Int>]
  /// Codes by which files name the list: the Consolidated Screening List's abbreviation (`EL`), a document's own id.
  public let publishedAs: [String]

  public init(
    id: ListID, title: String, publisher: String, address: String, legalEffect: String, cadence: String,
    count: ClosedRange<Int>, partCounts: [String: ClosedRange<Int>] = [:], publishedAs: [String] = []
  ) {
    (self.id, self.title, self.publisher, self.address) = (id, title, publisher, address)
    (self.legalEffect, self.cadence) = (legalEffect, cadence)
    (self.count, self.partCounts, self.publishedAs) = (count, partCounts, publishedAs)
  }

  /// The counts a whole file of `part` may hold.
  public func counts(ofPart part: String?) -> ClosedRange<Int> {
    part.flatMap { partCounts[$0] } ?? count
  }
}
