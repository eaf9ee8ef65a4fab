public import Regulations
public import Vocabulary

/// A question ready to be answered: the transaction, its parties after screening, and the law of the moment.
public final class Inquiry {
  public let transaction: Transaction
  public let moment: Instant
  public let parties: [ScreenedParty]
  public let law: LawOfTheDay
  public let destination: PlaceIndex?
  public let origin: PlaceIndex?
  /// The places of the parties of 15 CFR 748.5(c) to (f).
  public let partiesToTransaction: [Int]
  /// The items by place; one nil where the question has none.
  public let lines: [Int?]

  /// Whether it is about U.S. content of a foreign-made item, not about a shipment of its own.
  public let isContent: Bool
  /// Every party's place.
  let everyParty: [Int]
  let memberships: Memberships
  private let itemMemos: [Memberships.Memo]
  private let placeMemo: Memberships.Memo?

  /// - Parameter memberships: what is remembered of the same law; made anew where a question stands alone.
  public init(
    _ transaction: Transaction, at moment: Instant, parties: [ScreenedParty], law: LawOfTheDay,
    memberships: Memberships? = nil, isContent: Bool = false
  ) {
    self.isContent = isContent
    (self.transaction, self.moment, self.parties, self.law) = (transaction, moment, parties, law)
    let memberships = memberships ?? Memberships(law)
    self.memberships = memberships
    itemMemos = transaction.items.map { memberships.memo(of: $0.classification) }
    placeMemo = transaction.destination.map { memberships.memo(of: $0) }
    everyParty = Array(parties.indices)
    destination = transaction.destination.map(law.place)
    origin = transaction.from.map(law.place)
    partiesToTransaction = parties.indices.filter { parties[$0].party.role.isPartyToTransaction }
    lines = transaction.items.isEmpty ? [nil] : transaction.items.indices.map(Optional.some)
  }

  /// The results of conditions that do not look at the items, worked out once; by who asks.
  private var common: [ObjectIdentifier: Ternary] = [:]

  /// Whether a condition holds that is the same for all items.
  ///
  /// - Parameter owner: whose condition it is.
  func common(_ owner: AnyObject, _ work: () -> Ternary) -> Ternary {
    let key = ObjectIdentifier(owner)
    if let known = common[key] { return known }
    let result = work()
    common[key] = result
    return result
  }

  private var answers: [String: FactAnswer?] = [:]
  private var words: [ObjectIdentifier: String] = [:]

  /// Words that are the same for all items, put together once.
  func common(_ owner: AnyObject, words work: () -> String) -> String {
    let key = ObjectIdentifier(owner)
    if let known = words[key] { return known }
    let result = work()
    words[key] = result
    return result
  }

  /// Whether a set holds an item of the question.
  func contains(_ set: ItemSet, _ item: Int) -> Ternary {
    memberships.contains(set, transaction.items[item].classification, itemMemos[item])
  }

  /// Whether a set holds the destination. What moves no items and names no destination has none.
  func reaches(_ set: CountrySet) -> Ternary {
    guard let place = transaction.destination, let placeMemo else {
      return set == .world ? .yes : transaction.action.movesItems ? .unknown : .no
    }
    return memberships.contains(set, place, placeMemo)
  }

  /// The destination's name for explanations.
  public var destinationName: String {
    transaction.destination?.name ?? "an unnamed destination"
  }

  /// The answer to a question about the transaction or one item; nil where there is none.
  ///
  /// An end use said to be civil answers the end-use questions of part 744 that were not answered otherwise.
  public func answer(_ id: String, item: Int? = nil) -> FactAnswer? {
    if let known = answers[id] { return known }
    let definition = law.facts[id]
    if definition?.subject == .item, let item {
      if let answer = transaction.items[item].attributes[id] { return answer }
      return standing(definition)
    }
    let answer = transaction.facts[id] ?? transaction.endUse?.facts[id] ?? standing(definition)
    // The same for all items, and asked for by many rules.
    if definition?.subject != .item { answers[id] = .some(answer) }
    return answer
  }

  /// The answer to a question about one party; nil where there is none.
  public func answer(_ id: String, party: Int) -> FactAnswer? {
    parties[party].party.facts[id] ?? standing(law.facts[id])
  }

  private func standing(_ definition: FactDefinition?) -> FactAnswer? {
    guard let definition else { return nil }
    if definition.civilAnswersNo, transaction.endUse?.isCivil == true { return .no }
    return definition.presumed
  }
}
