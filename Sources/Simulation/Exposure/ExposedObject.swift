import Vocabulary

/// One thing in the book that a scenario may touch, by its place there, with the questions that tell.
///
/// Holds numbers only, for a book has many of them; `ObjectWords` says what it is, where somebody is to read it.
struct ExposedObject: Sendable {
  enum Activity: String, Sendable {
    case sale, service, purchase, use, contract, grant, invest, divest, license, component
  }

  let table: BookTable
  /// Of its row in the book's table, from 0.
  let row: Int
  /// Its questions, by their number in the pool.
  let asked: Int
  /// Its day, or the days in between which it lasts; nil where it has no beginning or end.
  let from: CalendarDay?
  let to: CalendarDay?
  /// 1 where the firm's own business is touched; 2 where that of others is.
  var order = 1
  /// Of the shipment in the book, where the goods left.
  var shipment: Int?

  var isOfOneDay: Bool { from != nil && from == to }

  /// Whether its money counts in the totals, or is counted with another object or not at all.
  var isCounted: Bool {
    switch table {
    case .orders, .contracts, .equipment, .holdings: order == 1
    default: false
    }
  }
}
