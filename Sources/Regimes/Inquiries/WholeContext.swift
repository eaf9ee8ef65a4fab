public import Regulations
import Vocabulary

/// Answers conditions for all items of a question at once: what looks at an item is unknown. A condition that does not
/// hold here holds for no item, and need not be asked of each.
struct WholeContext: ConditionContext {
  private let context: InquiryContext

  init(_ inquiry: Inquiry, isAboutEveryParty: Bool = false) {
    context = InquiryContext(inquiry, isAboutEveryParty: isAboutEveryParty)
  }

  func kept(_ atom: Atom) -> Ternary? {
    switch atom.subject {
    case .classification, .itemFact, .item, .classifiedItem, .step: .unknown
    case .question, .destination, .parties: context.kept(atom)
    }
  }

  func keep(_ answer: Ternary, _ atom: Atom) { context.keep(answer, atom) }

  func answer(to atom: Condition) -> Ternary { context.answer(to: atom) }
}

extension Inquiry {
  /// Whether a condition can hold for some item at all. One that looks at no party is not tried: where it can't, it was left
  /// out with all that can't matter under the circumstances.
  public func canHold(_ condition: CompiledCondition, isAboutEveryParty: Bool = false) -> Bool {
    !condition.isAboutParties
      || condition.holds(in: WholeContext(self, isAboutEveryParty: isAboutEveryParty)) != .no
  }
}
