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
  /// What the plain conditions of the law were answered.
  let memo: AtomMemo
  /// What the circumstances decide.
  let ofCircumstances: Memberships.Remembered
  /// What the circumstances decide of the items.
  let ofClassifiedItems: [AnswerTable]
  let ofItems: [AnswerTable]
  let ofPlace: AnswerTable?
  /// How each item is classified, at a glance.
  let standing: [Standing]

  enum Standing { case unclassified, ear99, eccn }

  /// - Parameter memberships: what is remembered of the same law; made anew where a question stands alone.
  public init(
    _ transaction: Transaction, at moment: Instant, parties: [ScreenedParty], law: LawOfTheDay,
    memberships: Memberships? = nil, isContent: Bool = false
  ) {
    self.isContent = isContent
    (self.transaction, self.moment, self.parties, self.law) = (transaction, moment, parties, law)
    memo = AtomMemo(transaction.items, law.atoms)
    let memberships = memberships ?? Memberships(law)
    self.memberships = memberships
    let circumstances = Circumstances(transaction, isContent: isContent)
    let remembered = memberships.answers(on: circumstances)
    ofCircumstances = remembered
    let ofEach = transaction.items.map { memberships.answers(on: $0.classification, under: remembered) }
    (ofClassifiedItems, ofItems) = (ofEach.map(\.here), ofEach.map(\.anywhere))
    ofPlace = transaction.destination.map { memberships.answers(on: $0) }
    standing = transaction.items.map { item in
      item.classification.map { $0 == .ear99 ? .ear99 : .eccn } ?? .unclassified
    }
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
    if set.isAny { return .yes }
    if let known = ofItems[item][set.number] { return known }
    let answer = law.contains(set, transaction.items[item].classification)
    ofItems[item][set.number] = answer
    return answer
  }

  /// Whether a set holds the destination. What moves no items and names no destination has none.
  func reaches(_ set: CountrySet) -> Ternary {
    if set.isWorld { return .yes }
    if let known = ofPlace?[set.number] { return known }
    guard let place = transaction.destination, let ofPlace else {
      return transaction.action.movesItems ? .unknown : .no
    }
    let answer = law.contains(set, place)
    ofPlace[set.number] = answer
    return answer
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

  /// The answer that holds where nobody says otherwise; nil where there is none.
  func standing(_ id: String) -> FactAnswer? { standing(law.facts[id]) }

  private func standing(_ definition: FactDefinition?) -> FactAnswer? {
    guard let definition else { return nil }
    if definition.civilAnswersNo, transaction.endUse?.isCivil == true { return .no }
    return definition.presumed
  }
}
