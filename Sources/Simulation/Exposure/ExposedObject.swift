public import Vocabulary

/// One thing in the book that a scenario may touch, with the questions that tell.
public struct ExposedObject: Sendable {
  /// What is done with it, and the question whether it may be.
  struct Question: Sendable {
    let activity: Activity
    let transaction: Transaction
    /// Of the distinct question, among those of the book.
    let number: Int
  }

  enum Activity: String, Sendable {
    case sale, service, purchase, use, contract, grant, invest, divest, license, component
  }

  /// `orders:O-0017`.
  public let id: String
  public let table: BookTable
  /// What it is, in a line.
  public let title: String
  /// Whose it is, by name.
  public let firm: String
  /// With whom, by name.
  public let counterparty: String
  public let value: Money?
  /// 1 where the firm's own business is touched; 2 where that of others is.
  public let order: Int
  /// Its day, or the days in between which it lasts; nil where it has no beginning or end.
  public let from: CalendarDay?
  public let to: CalendarDay?
  let questions: [Question]
  /// Where the goods are, if they left.
  let shipment: Book.Shipment?
  /// Whether its money counts in the totals, or is counted with another object.
  let isCounted: Bool

  var isOfOneDay: Bool { from != nil && from == to }
}
