import Vocabulary

/// The distinct questions of a book, each with a number: lines that ask the same share one.
final class QuestionPool {
  private(set) var transactions: [Transaction] = []
  private var places: [Transaction: Int] = [:]
  private var orders: [OrderKey: Int] = [:]
  private var lines: [[String]: [ExposedObject.Question]] = [:]

  /// What an order's question depends on.
  struct OrderKey: Hashable {
    let firm: String, kind: Book.Order.Kind, counterparty: String, endUser: String?, item: String
    let from: Country?, to: Country?
    let endUse: String?
    let value: Money?
  }

  /// The questions of a line of which others ask the same; made where none of its kind was met.
  func questions(of key: [String], _ make: () -> [ExposedObject.Question]) -> [ExposedObject.Question] {
    if let known = lines[key] { return known }
    let made = make()
    lines[key] = made
    return made
  }

  func number(of transaction: Transaction) -> Int {
    if let place = places[transaction] { return place }
    places[transaction] = transactions.count
    transactions.append(transaction)
    return transactions.count - 1
  }

  /// The question of an order, made where none of its kind was met.
  func number(of key: OrderKey, _ make: () -> Transaction) -> Int {
    if let place = orders[key] { return place }
    let place = number(of: make())
    orders[key] = place
    return place
  }
}
