public import Regulations
public import Vocabulary

/// Answers conditions from a question, for one of its items or for the whole.
public struct InquiryContext: ConditionContext {
  public let inquiry: Inquiry
  /// Nil where the transaction has no items or the condition is about the whole.
  public let item: Int?
  /// The reasons for control of the item's entry, where the control list knows it.
  public var reasons: ControlReasons?
  /// The reasons for which a license was found to be required, where that is known by now.
  public var required: ControlReasons?
  /// Whether conditions about parties look at all of them, not only those of 15 CFR 748.5(c) to (f).
  public let isAboutEveryParty: Bool

  public init(
    _ inquiry: Inquiry, item: Int? = nil, reasons: ControlReasons? = nil, isAboutEveryParty: Bool = false
  ) {
    (self.inquiry, self.item, self.reasons) = (inquiry, item, reasons)
    self.isAboutEveryParty = isAboutEveryParty
  }

  /// The places of the parties that conditions look at.
  var parties: [Int] { isAboutEveryParty ? inquiry.everyParty : inquiry.partiesToTransaction }

  private var law: LawOfTheDay { inquiry.law }
  var line: Item? { item.map { inquiry.transaction.items[$0] } }

  public func keepsWhole(notSaying facts: [Int]) -> Bool {
    facts.allSatisfy { !inquiry.memo.isSaid(fact: $0) }
  }

  public func kept(_ atom: Atom) -> Ternary? {
    if case .step = atom.subject { return nil }
    if let row = row(of: atom) { return inquiry.memo[row, atom.number] }
    return table(of: atom)[atom.number]
  }

  public func keep(_ answer: Ternary, _ atom: Atom) {
    if case .step = atom.subject { return }
    if let row = row(of: atom) {
      inquiry.memo[row, atom.number] = answer
    } else {
      table(of: atom)[atom.number] = answer
    }
  }

  /// Where an answer is kept with this question; nil where it is kept for others too.
  private func row(of atom: Atom) -> Int? {
    switch atom.subject {
    case .parties: AtomMemo.row(ofParties: isAboutEveryParty)
    case .item: item.map { AtomMemo.row(of: $0) }
    case .itemFact(let fact): inquiry.memo.isSaid(fact: fact) ? item.map { AtomMemo.row(of: $0) } : nil
    default: nil
    }
  }

  /// Where an answer is kept with what is known of the circumstances, a place or a classification.
  private func table(of atom: Atom) -> AnswerTable {
    switch atom.subject {
    case .destination: inquiry.ofPlace ?? inquiry.ofCircumstances.said
    case .classification: item.map { inquiry.ofItems[$0] } ?? inquiry.ofCircumstances.said
    case .itemFact where item != nil: inquiry.ofCircumstances.unsaid
    case .classifiedItem: item.map { inquiry.ofClassifiedItems[$0] } ?? inquiry.ofCircumstances.said
    default: inquiry.ofCircumstances.said
    }
  }

  public func answer(to atom: Condition) -> Ternary {
    switch atom {
    case .fact(let id): return Self.ternary(inquiry.answer(id, item: item))
    case .partyFact(let id): return anyPartyHas(id)
    case .everyPartyFact(let id): return everyParty { Self.ternary(inquiry.answer(id, party: $0)) }
    case .isContent: return Ternary(inquiry.isContent)
    case .number(let id, let comparison, let bound): return number(id, comparison, bound)
    case .choice(let id, let word): return choice(id, word)
    case .requiredFor(let wanted): return required?.contains(anyOf: wanted) ?? .unknown
    case .destination(let set): return inquiry.reaches(set)
    case .from(let set): return law.contains(set, inquiry.transaction.from)
    case .partyCountry(let set): return anyCountry(in: set)
    case .via(let set):
      return Ternary(inquiry.transaction.via.contains { law.contains(set, $0) == .yes })
    case .origin(let set): return law.contains(set, line?.origin ?? line?.countryOfOrigin)
    case .item(let set): return item.map { inquiry.contains(set, $0) } ?? Ternary(set == .any)
    case .controlledFor(let wanted): return controlled { $0.contains(anyOf: wanted) }
    case .onlyControlledFor(let wanted): return controlled { !$0.others(than: wanted).holds }
    case .entryOnlyControlledFor(let wanted):
      return controlled { Ternary($0.isEntryWithin(wanted)) }
    case .action(let actions): return Ternary(actions.contains(inquiry.transaction.action))
    case .actorIsUSPerson: return Ternary(inquiry.transaction.actorIsUSPerson)
    case .listed(let lists): return anyParty { inquiry.parties[$0].isListed(on: lists) }
    case .program(let tags): return anyParty { program(tags, of: inquiry.parties[$0]) }
    case .value(let comparison, let bound): return value(comparison, bound)
    case .usContent(let comparison, let bound): return usContent(comparison, bound)
    case .footnote(let numbers): return anyParty { footnote(numbers, of: inquiry.parties[$0]) }
    case .forItem(let set): return law.contains(set, relatedItem)
    case .hts(let lists): return Ternary(line?.hts.map { law.contains(hts: $0, in: lists) } ?? false)
    case .always: return .yes
    case .never: return .no
    case .not, .all, .any: return atom.holds(in: self)
    }
  }

  private static func ternary(_ answer: FactAnswer?) -> Ternary {
    switch answer {
    case .yes: .yes
    case .no: .no
    default: .unknown
    }
  }

  private func number(_ id: String, _ comparison: Condition.Comparison, _ bound: DecimalNumber) -> Ternary {
    guard case .number(let number)? = inquiry.answer(id, item: item) else { return .unknown }
    return Ternary(comparison.holds(number, bound))
  }

  private func choice(_ id: String, _ word: String) -> Ternary {
    let answer = inquiry.answer(id, item: item)
    // "unknown" is an answer too: whoever was asked does not know.
    if word == "unknown" { return Ternary(answer == .unknown) }
    guard case .choice(let chosen)? = answer else { return .unknown }
    return Ternary(chosen == word)
  }

  private func anyPartyHas(_ id: String) -> Ternary {
    let standing = Self.ternary(inquiry.standing(id))
    return anyParty { party in
      let facts = inquiry.parties[party].party.facts
      return facts.isEmpty ? standing : facts[id].map { Self.ternary($0) } ?? standing
    }
  }

  /// With no party named nobody knows who gets the item.
  private func anyParty(_ test: (Int) -> Ternary) -> Ternary {
    let parties = parties
    guard !parties.isEmpty else {
      return isAboutEveryParty || inquiry.transaction.endUse?.isCivil == true ? .no : .unknown
    }
    return parties.reduce(Ternary.no) { $0.or(test($1)) }
  }

  private func everyParty(_ test: (Int) -> Ternary) -> Ternary {
    parties.isEmpty ? .unknown : parties.reduce(Ternary.yes) { $0.and(test($1)) }
  }

  private func anyCountry(in set: CountrySet) -> Ternary {
    parties.reduce(Ternary.no) { result, party in
      inquiry.parties[party].party.party.countries.reduce(result) { $0.or(law.contains(set, $1)) }
    }
  }

  private func program(_ tags: [String], of party: ScreenedParty) -> Ternary {
    let sdn: ListID = "us-sdn"
    let held = party.listings(on: sdn).flatMap(\.listing.programs)
    if held.contains(where: tags.contains) { return .yes }
    let open = party.listings.contains { $0.listing.list == sdn && $0.state == .unknown }
    return open || party.doubtfulLists.contains(sdn) ? .unknown : .no
  }

  private func footnote(_ numbers: [Int], of party: ScreenedParty) -> Ternary {
    let list: ListID = "us-entity-list"
    if party.listings(on: list).contains(where: { $0.terms.footnotes.contains(where: numbers.contains) }) {
      return .yes
    }
    let open = party.listings.contains { $0.listing.list == list && $0.state == .unknown }
    return open || party.doubtfulLists.contains(list) ? .unknown : .no
  }

  private var relatedItem: ClassificationNumber? {
    guard case .choice(let text)? = inquiry.answer("forItem", item: item) else { return nil }
    return ClassificationNumber(text)
  }

  private func controlled(_ test: (ControlReasons) -> Ternary) -> Ternary {
    guard let item else { return .no }
    switch inquiry.standing[item] {
    case .unclassified: return .unknown
    case .ear99: return .no
    case .eccn: break
    }
    return reasons.map(test) ?? .unknown
  }

  /// What is of U.S. origin is all U.S. content.
  private func usContent(_ comparison: Condition.Comparison, _ bound: DecimalNumber) -> Ternary {
    let share = line?.origin?.code == "US" ? DecimalNumber(1) : line?.usContent?.share
    return share.map { Ternary(comparison.holds($0, bound)) } ?? .unknown
  }

  private func value(_ comparison: Condition.Comparison, _ bound: DecimalNumber) -> Ternary {
    guard let value = line?.value, value.currency == "USD" else { return .unknown }
    return Ternary(comparison.holds(value.amount, bound))
  }
}
