public import Vocabulary

/// What can be written to a desk: events, and the documents they name. Everything else follows from the events.
public protocol DeskWriter: DeskReader {
  /// Puts events at the end of the ledger and applies each to the state.
  ///
  /// - Parameter moment: what the clock says. A little behind the last event, the last event's time is taken; far
  ///   behind, nothing is written.
  /// - Throws: `StoreError.clockBehind`; `CaseError` where an event doesn't fit the state.
  @discardableResult
  func append(_ drafts: [EventDraft], at moment: Instant) throws -> [SealedEvent]

  /// Keeps a document under its hash; the same one once.
  @discardableResult
  func keep(_ document: [UInt8]) throws -> ContentHash

  /// Writes counterparties to the book and takes some out; the import's event says so.
  func change(book: BookDifference) throws
}
