public import Regulations
public import Vocabulary

/// What a question says apart from its parties and items. The questions of a batch often share it, and most of the law
/// can't matter to any of them.
public struct Circumstances: Hashable, Sendable {
  private let action: Action
  private let from: Destination?
  private let to: Destination?
  private let via: [Country]
  private let facts: [String: FactAnswer]
  private let endUseFacts: [String: FactAnswer]
  private let isCivil: Bool
  private let actorIsUSPerson: Bool
  private let isContent: Bool

  /// - Parameter isContent: whether it is about U.S. content of a foreign-made item.
  public init(_ transaction: Transaction, isContent: Bool = false) {
    self.isContent = isContent
    (action, from, to, via) = (transaction.action, transaction.from, transaction.to, transaction.via)
    facts = transaction.facts
    endUseFacts = transaction.endUse?.facts ?? [:]
    isCivil = transaction.endUse?.isCivil ?? false
    actorIsUSPerson = transaction.actorIsUSPerson
  }
}

/// Answers conditions for all questions of the same circumstances: what looks at a party or an item is unknown.
struct CircumstancesContext: ConditionContext {
  private let context: InquiryContext

  init(_ inquiry: Inquiry) { context = InquiryContext(inquiry) }

  func kept(_ atom: Atom) -> Ternary? {
    switch atom.subject {
    case .question, .destination: context.kept(atom)
    case .parties, .classification, .itemFact, .item, .classifiedItem, .step: .unknown
    }
  }

  func keep(_ answer: Ternary, _ atom: Atom) { context.keep(answer, atom) }

  func answer(to atom: Condition) -> Ternary { context.answer(to: atom) }
}

extension Inquiry {
  /// Whether a condition can hold for some question of the same circumstances.
  public func canMatter(_ condition: CompiledCondition) -> Bool {
    condition.holds(in: CircumstancesContext(self)) != .no
  }

  /// Whether rules for some destinations can matter to questions of the same circumstances.
  func canMatter(_ condition: CompiledCondition, to destinations: CountrySet) -> Bool {
    reaches(destinations) != .no && canMatter(condition)
  }
}
