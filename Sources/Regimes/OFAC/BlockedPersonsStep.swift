import Regulations
import Vocabulary

/// Blocked persons: a U.S. person may not deal with them in any way, whatever their part (31 CFR 583.201 and its like).
struct BlockedPersonsStep {
  let inquiry: Inquiry
  let holding: Holding<BlockingContent>
  let programs: Holding<SanctionsProgramsContent>?

  static let regime = "us.ofac.blocking"
  static let nexus = "transaction.us-nexus"

  private var lists: [ListID] { holding.content.lists.map { ListID($0) } }

  /// Whether the asker says that a general or specific license allows it; the law's own red flag says so then.
  static let authorized = "ofac.authorized"

  func apply(to report: inout RegimeReport) {
    guard inquiry.answer(Self.authorized) != .yes else {
      return report.note(holding.id, "an OFAC authorization is said to apply")
    }
    for index in inquiry.parties.indices {
      let party = inquiry.parties[index]
      let listings = lists.flatMap { party.listings(on: $0) }.filter(isBlocking)
      if !listings.isEmpty || party.saidLists.contains(where: lists.contains) {
        if let programs, listings.contains(where: { !$0.listing.programs.isEmpty }) {
          report.apply(programs.id)
        }
        block(index, listings, to: &report)
      } else if party.listings.contains(where: { lists.contains($0.listing.list) && $0.state == .unknown }) {
        unknownDay(index, to: &report)
      }
    }
  }

  /// A listing without any tag counts as blocked; one whose tags all only restrict does not.
  private func isBlocking(_ listing: TakenListing) -> Bool {
    let known = listing.listing.programs.compactMap { programs?.content[$0] }
    return known.isEmpty || known.contains(where: \.isBlocking)
  }

  private func block(_ index: Int, _ listings: [TakenListing], to report: inout RegimeReport) {
    if inquiry.transaction.actorIsUSPerson {
      report.findings.append(finding(index, listings, .prohibited, holding.content.explanation))
      for action in holding.content.actions { report.advise(action, by: holding.id) }
      return
    }
    switch inquiry.answer(Self.nexus) {
    case .yes:
      report.findings.append(finding(index, listings, .prohibited, holding.content.explanation))
      for action in holding.content.actions { report.advise(action, by: holding.id) }
    case .no:
      report.raise(
        RedFlag(
          code: "secondary-sanctions",
          explanation: "\(name(index)): \(holding.content.secondaryExplanation)",
          citations: citations(listings)), by: holding.id)
    default:
      report.findings.append(finding(index, listings, .undetermined, holding.content.nexusExplanation))
      Self.askNexus(inquiry, holding.id, to: &report)
    }
  }

  static func askNexus(_ inquiry: Inquiry, _ provision: String, to report: inout RegimeReport) {
    let question = inquiry.law.facts[nexus]?.question ?? "Does the transaction touch the United States?"
    report.ask(MissingFact(fact: "facts.\(nexus)", question: question, provision: provision, decides: true))
  }

  private func name(_ index: Int) -> String { inquiry.parties[index].party.party.name }

  private func citations(_ listings: [TakenListing]) -> [String] {
    let tags = listings.flatMap(\.listing.programs)
    let regulations = tags.compactMap { programs?.content[$0]?.regulations }
    let acts = listings.flatMap { $0.listing.amendments.compactMap(\.citation) }
    return (regulations + holding.value.citations + acts).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  private func finding(
    _ index: Int, _ listings: [TakenListing], _ outcome: Outcome, _ text: String
  ) -> Finding {
    let names = listings.map(\.listing.primaryName)
    let who =
      names.isEmpty ? "\(name(index)) is said to be blocked" : "\(names[0]) is blocked (\(titles(listings)))"
    let basis =
      listings.contains { $0.basis == .exactName }
      ? " It is taken as this party on the name alone: confirm it." : ""
    return Finding(
      regime: Self.regime, provision: holding.id, outcome: outcome, parties: [index],
      items: Array(inquiry.transaction.items.indices), citations: citations(listings), status: holding.status,
      evidence: holding.value.evidence, explanation: "\(who). \(text)\(basis)",
      because: listings.map { "\(name(index)) is \($0.listing.id)" }
        + (inquiry.transaction.actorIsUSPerson ? ["a U.S. person acts"] : []))
  }

  private func titles(_ listings: [TakenListing]) -> String {
    let tags = listings.flatMap(\.listing.programs)
    let titles = tags.map { tag in programs?.content[tag].map { "\($0.title) [\(tag)]" } ?? "[\(tag)]" }
    return titles.isEmpty ? "program not stated" : titles.joined(separator: "; ")
  }

  private func unknownDay(_ index: Int, to report: inout RegimeReport) {
    report.ask(
      MissingFact(
        fact: "parties[\(index)].listed",
        question: "Was \(name(index)) blocked that day? What is loaded does not say.",
        provision: holding.id, decides: true))
    report.findings.append(
      finding(index, [], .undetermined, "What is loaded does not say whether it was blocked that day."))
  }
}
