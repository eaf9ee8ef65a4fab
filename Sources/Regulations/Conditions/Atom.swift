/// A plain condition within a compiled one: its number in the law tree, and what its answer depends on.
public struct Atom: Sendable {
  /// What an answer is the same for.
  public enum Subject: Sendable {
    /// The whole question.
    case question
    /// The destination.
    case destination
    /// The question, and which of its parties are looked at.
    case parties
    /// A classification.
    case classification
    /// One item; or all items of which the fact of this number is not said.
    case itemFact(Int)
    /// One item.
    case item
    /// The question, and a classification.
    case classifiedItem
    /// One item at one step: what was found by then.
    case step
  }

  /// Its number; negative where the condition stands in no law tree.
  public let number: Int
  public let subject: Subject
  /// Its place among the plain conditions of the compiled one.
  @usableFromInline let place: Int

  init(_ condition: Condition, place: Int, numbers: AtomNumbers?) {
    number = numbers?.number(of: condition) ?? -1
    self.place = place
    subject = Self.subject(of: condition, numbers)
  }

  /// A whole condition, as if it were plain.
  init(whole condition: Condition, numbers: AtomNumbers) {
    (number, subject, place) = (numbers.number(of: condition), .classifiedItem, 0)
  }

  private static func subject(of condition: Condition, _ numbers: AtomNumbers?) -> Subject {
    switch condition {
    case .controlledFor, .onlyControlledFor, .entryOnlyControlledFor, .requiredFor: .step
    case .partyFact, .everyPartyFact, .partyCountry, .listed, .program, .footnote: .parties
    case .destination: .destination
    case .item: .classification
    case .fact(let id), .number(let id, _, _), .choice(let id, _):
      condition.isAboutItems ? numbers.map { .itemFact($0.number(ofFact: id)) } ?? .item : .question
    default: condition.isAboutItems ? .item : .question
    }
  }
}

extension Atom.Subject {
  /// Whether it is the same for all items of one classification of which nothing else is said.
  var isOfClassifiedItem: Bool {
    switch self {
    case .question, .destination, .classification, .itemFact: true
    case .parties, .item, .classifiedItem, .step: false
    }
  }
}
