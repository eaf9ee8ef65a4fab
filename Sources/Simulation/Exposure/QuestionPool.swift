import Vocabulary

/// The distinct questions of a book, each with a number: lines that ask the same share one.
final class QuestionPool {
  private(set) var transactions: [Transaction] = []
  /// What is asked of one object, by its number.
  private(set) var sets: [[Question]] = []
  private var places: [Transaction: Int] = [:]
  private var setPlaces: [[Question]: Int] = [:]
  private var singles: [Question: Int] = [:]
  private var orders: [OrderKey: Int] = [:]
  private var lines: [[String]: Int] = [:]

  /// What an order's question depends on; what it doesn't depend on is left out.
  struct OrderKey: Hashable {
    let firm: String, isPurchase: Bool, counterparty: String, endUser: String?, item: String
    let from: Country?, to: Country?
    let endUse: String?
    let value: Money?
  }

  /// A question and what is done.
  typealias Asked = (activity: ExposedObject.Activity, transaction: Transaction)

  /// The number of what is asked of one object.
  func set(of asked: [Asked]) -> Int {
    let questions = asked.map { Question(activity: $0.activity, number: number(of: $0.transaction)) }
    if let place = setPlaces[questions] { return place }
    setPlaces[questions] = sets.count
    sets.append(questions)
    return sets.count - 1
  }

  /// The same for a line of which others ask the same; made where none of its kind was met.
  func set(of key: [String], _ make: () -> [Asked]) -> Int {
    if let known = lines[key] { return known }
    let made = set(of: make())
    lines[key] = made
    return made
  }

  /// The same for an order. Orders ask what no other line asks, so that their questions are told apart by their keys.
  func set(of key: OrderKey, _ activity: ExposedObject.Activity, _ make: () -> Transaction) -> Int {
    let number = orders[key] ?? transactions.count
    if number == transactions.count {
      orders[key] = number
      transactions.append(make())
    }
    let question = Question(activity: activity, number: number)
    if let place = singles[question] { return place }
    singles[question] = sets.count
    sets.append([question])
    return sets.count - 1
  }

  private func number(of transaction: Transaction) -> Int {
    if let place = places[transaction] { return place }
    places[transaction] = transactions.count
    transactions.append(transaction)
    return transactions.count - 1
  }
}
