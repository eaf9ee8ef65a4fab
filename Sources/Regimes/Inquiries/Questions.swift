import Regulations
import Vocabulary

/// Words the questions behind a condition that nobody answered.
struct Questions {
  let context: InquiryContext

  init(context: InquiryContext) { self.context = context }

  private var inquiry: Inquiry { context.inquiry }
  private var item: Int? { context.item }

  /// The questions that keep a plain condition open.
  func asked(by atom: Condition, provision: String, decides: Bool) -> [MissingFact] {
    switch atom {
    case .fact(let id), .number(let id, _, _), .choice(let id, _): [fact(id, provision, decides)]
    case .partyFact(let id), .everyPartyFact(let id): partyFacts(id, provision, decides)
    case .forItem: [fact("forItem", provision, decides)]
    case .item, .controlledFor, .onlyControlledFor, .entryOnlyControlledFor, .requiredFor:
      [classification(provision, decides)]
    case .destination: [plain("to.country", "Where do the items go?", provision, decides)]
    case .from: [plain("from.country", "From where do you act?", provision, decides)]
    case .origin: [plain("items[\(item ?? 0)].origin", "Where was the item made?", provision, decides)]
    case .value:
      [plain("items[\(item ?? 0)].value", "What is the line worth, in U.S. dollars?", provision, decides)]
    case .usContent:
      [
        plain(
          "items[\(item ?? 0)].usContent.share", "Which share of the item's price is U.S. content?",
          provision, decides)
      ]
    case .listed, .program, .footnote: identities(provision, decides)
    default: []
    }
  }

  /// The first of them in words alone.
  func question(by atom: Condition) -> String? {
    switch atom {
    case .fact(let id), .number(let id, _, _), .choice(let id, _): words(of: id)
    default: asked(by: atom, provision: "", decides: false).first?.question
    }
  }

  private func words(of id: String) -> String { inquiry.law.facts[id]?.question ?? "What is \(id)?" }

  /// Whether an end use said to be civil would answer it: a question of part 744.
  func isEndUseQuestion(_ atom: Condition) -> Bool {
    switch atom {
    case .fact(let id), .partyFact(let id), .everyPartyFact(let id), .number(let id, _, _),
      .choice(let id, _):
      inquiry.law.facts[id]?.civilAnswersNo ?? false
    default: false
    }
  }

  /// Whether the asker was asked and does not know: an open question that he raised himself.
  func isSaidToBeUnknown(_ atom: Condition) -> Bool {
    switch atom {
    case .fact(let id), .number(let id, _, _), .choice(let id, _): inquiry.answer(id, item: item) == .unknown
    case .partyFact(let id):
      context.parties.contains { inquiry.answer(id, party: $0) == .unknown }
    default: false
    }
  }

  private func plain(_ path: String, _ question: String, _ provision: String, _ decides: Bool) -> MissingFact
  {
    MissingFact(fact: path, question: question, provision: provision, decides: decides)
  }

  private func classification(_ provision: String, _ decides: Bool) -> MissingFact {
    let known = item.flatMap { inquiry.transaction.items[$0].classification }
    let question =
      known.map { "Which paragraph of \($0) describes the item?" }
      ?? "What is the item's classification (an ECCN with its paragraph, or EAR99)?"
    return plain("items[\(item ?? 0)].classification", question, provision, decides)
  }

  private func fact(_ id: String, _ provision: String, _ decides: Bool) -> MissingFact {
    let definition = inquiry.law.facts[id]
    let question = definition?.question ?? words(of: id)
    guard definition?.subject == .item else { return plain("facts." + id, question, provision, decides) }
    return plain("items[\(item ?? 0)].attributes.\(id)", question, provision, decides)
  }

  private func partyFacts(_ id: String, _ provision: String, _ decides: Bool) -> [MissingFact] {
    let question = words(of: id)
    let open = context.parties.filter { party in
      let answer = inquiry.answer(id, party: party)
      return answer != .yes && answer != .no
    }
    guard !open.isEmpty else {
      return [plain("parties", "Who receives and uses the items?", provision, decides)]
    }
    return open.map { plain("parties[\($0)].facts.\(id)", question, provision, decides) }
  }

  /// Screening asks about resembling listings itself; only where no party is named is there more to ask.
  private func identities(_ provision: String, _ decides: Bool) -> [MissingFact] {
    context.parties.isEmpty
      ? [plain("parties", "Who receives and uses the items?", provision, decides)] : []
  }
}
