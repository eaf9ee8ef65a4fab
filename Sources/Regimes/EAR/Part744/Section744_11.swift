import Regulations
import Vocabulary

/// The Entity List: what each listed party's own entry requires (15 CFR 744.11, 744.16 and Supp. No. 4 to part 744).
struct Section744_11 {
  let inquiry: Inquiry
  let holding: Holding<EntityListContent>
  let scope: [ItemScope]

  static let regime = "us.ear.entity-list"
  static let provision = "us.ear.744.11"
  static let list: ListID = "us-entity-list"

  func apply(to report: inout RegimeReport) {
    for (index, party) in inquiry.parties.enumerated()
    where holding.content.roles.contains(party.party.role.rawValue) {
      for listing in party.listings where listing.listing.list == Self.list {
        switch listing.state {
        case .inForce: apply(listing, of: index, to: &report)
        case .unknown: unknownDay(listing, of: index, to: &report)
        case .notYetInForce, .removed: break
        }
      }
      if party.saidLists.contains(Self.list), party.listings(on: Self.list).isEmpty {
        said(of: index, to: &report)
      }
    }
  }

  private func apply(_ listing: TakenListing, of party: Int, to report: inout RegimeReport) {
    let requirement = EntryRequirement(listing.terms)
    let policy = EntryPolicy(listing.terms)
    var groups: [(outcome: Outcome, policy: ReviewPolicy?, exceptions: ExceptionScope, items: [Int])] = []
    for item in scope.indices where scope[item].isSubject != .no {
      let line = inquiry.transaction.items[item]
      let food = ternary("foodOrMedicine", item)
      let covered = requirement.covers(line, isFoodOrMedicine: food).and(scope[item].isSubject)
      guard covered != .no else { continue }
      if covered == .unknown, scope[item].isSubject == .yes { askFood(item, to: &report) }
      let outcome: Outcome = covered == .yes ? .licenseRequired : .undetermined
      let exceptions = exceptions(listing.terms, requirement, scope[item])
      let review = policy.policy(for: line) { described($0, item) }
      if let place = groups.firstIndex(where: { $0 == (outcome, review, exceptions, $0.items) }) {
        groups[place].items.append(item)
      } else {
        groups.append((outcome, review, exceptions, [item]))
      }
    }
    for group in groups {
      report.findings.append(
        finding(listing, party, group.outcome, group.policy, group.exceptions, group.items))
    }
    for footnote in listing.terms.footnotes { flag(footnote, listing, to: &report) }
  }

  private func exceptions(
    _ terms: ListingTerms, _ requirement: EntryRequirement, _ scope: ItemScope
  ) -> ExceptionScope {
    if !requirement.opens.isEmpty { return .only(requirement.opens) }
    guard scope.isForeignDirectProduct else { return holding.content.exceptions }
    return terms.footnotes.compactMap { number in
      holding.content.footnotes.first { $0.number == String(number) }?.exceptions
    }.first ?? holding.content.exceptions
  }

  private func finding(
    _ listing: TakenListing, _ party: Int, _ outcome: Outcome, _ policy: ReviewPolicy?,
    _ exceptions: ExceptionScope,
    _ items: [Int]
  ) -> Finding {
    let acts = listing.listing.amendments.filter {
      ($0.effective?.start).map { $0 <= inquiry.moment } ?? true
    }
    let name = listing.listing.primaryName
    let basis =
      listing.basis == .exactName ? " It is taken as this party on the name alone: confirm it." : ""
    return Finding(
      regime: Self.regime, provision: holding.id, outcome: outcome, reviewPolicy: policy, parties: [party],
      items: items,
      citations: ["15 CFR 744.11(a)", "15 CFR part 744, Supp. No. 4"] + acts.compactMap(\.citation),
      status: holding.status, evidence: holding.value.evidence,
      explanation: "\(name) is on the Entity List; its entry requires a license for these items.\(basis)",
      because: ["\(inquiry.parties[party].party.party.name) is \(listing.listing.id)"], exceptions: exceptions
    )
  }

  private func flag(_ number: Int, _ listing: TakenListing, to report: inout RegimeReport) {
    guard let footnote = holding.content.footnotes.first(where: { $0.number == String(number) }) else {
      return
    }
    report.raise(
      RedFlag(
        code: "footnote-\(number)",
        explanation: "\(listing.listing.primaryName) carries footnote \(number): \(footnote.explanation)",
        citations: [footnote.citation]), by: holding.id)
  }

  private func unknownDay(_ listing: TakenListing, of party: Int, to report: inout RegimeReport) {
    report.ask(
      MissingFact(
        fact: "parties[\(party)].listed",
        question:
          "Was \(listing.listing.primaryName) on the Entity List that day? What is loaded does not say.",
        provision: holding.id, decides: true))
    report.findings.append(
      finding(listing, party, .undetermined, nil, .none, scope.indices.filter { scope[$0].isSubject != .no }))
  }

  /// The asker says that the party is listed, without an entry at hand: every item, policy unknown.
  private func said(of party: Int, to report: inout RegimeReport) {
    let items = scope.indices.filter { scope[$0].isSubject != .no }
    guard !items.isEmpty else { return }
    let known = items.allSatisfy { scope[$0].isSubject == .yes }
    report.findings.append(
      Finding(
        regime: Self.regime, provision: holding.id, outcome: known ? .licenseRequired : .undetermined,
        reviewPolicy: .asStated, parties: [party], items: items,
        citations: ["15 CFR 744.11(a)", "15 CFR part 744, Supp. No. 4"], status: holding.status,
        explanation:
          "\(inquiry.parties[party].party.party.name) is said to be on the Entity List; no entry is at hand, so all items count as covered and the policy is the entry's own.",
        exceptions: holding.content.exceptions))
  }

  private func ternary(_ fact: String, _ item: Int) -> Ternary {
    InquiryContext(inquiry, item: item).answer(to: .fact(fact))
  }

  private func described(_ fact: String, _ item: Int) -> Bool {
    if let answer = inquiry.answer(fact, item: item) { return answer == .yes }
    let words = inquiry.law.facts[fact]?.describedBy ?? []
    let text =
      (inquiry.transaction.items[item].description + " " + (inquiry.transaction.endUse?.description ?? ""))
      .lowercased()
    return words.contains(where: text.contains)
  }

  private func askFood(_ item: Int, to report: inout RegimeReport) {
    for fact in Questions(context: InquiryContext(inquiry, item: item)).asked(
      by: .fact("foodOrMedicine"), provision: holding.id, decides: true)
    {
      report.ask(fact)
    }
  }
}
