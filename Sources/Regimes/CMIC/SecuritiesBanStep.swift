import Regulations
import Vocabulary

/// Applies the securities ban to the company whose securities are dealt in (EO 13959, section 1, as amended).
struct SecuritiesBanStep {
  let inquiry: Inquiry
  let holding: Holding<SecuritiesBanContent>

  static let regime = "us.ofac.cmic"
  static let traded = "securities.publicly-traded"
  static let buysToDivest = "securities.purchase-to-divest"
  static let sellsOtherwise = "securities.sale-for-other-ends"
  static let exposure = "securities.exposure-to-listed"

  private var law: SecuritiesBanContent { holding.content }
  private var action: Action { inquiry.transaction.action }
  private var isPurchase: Bool { !law.sales.contains(action) }

  func apply(to report: inout RegimeReport) {
    guard holding.status.binds, law.isAbout(action) else { return }
    if law.purchasesFromIssuer.contains(action), places(of: law.issuerRoles).isEmpty { return }
    guard inquiry.answer(BlockedPersonsStep.authorized) != .yes else {
      return report.note(holding.id, "an OFAC authorization is said to apply")
    }
    let investor = InvestorStanding(inquiry.transaction)
    guard investor.isUSPerson != .no else { return report.note(holding.id, "no U.S. person buys or sells") }
    let former = report.findings.count
    var isNamed = false
    for index in issuers {
      flagOwners(index, to: &report)
      for standing in standings(index, to: &report) {
        isNamed = true
        judge(index, standing, investor, to: &report)
      }
    }
    if !isNamed, report.findings.count == former { judgeExposure(investor, to: &report) }
  }

  // MARK: Whose securities

  /// The parties that may be the company: whoever is said to be the issuer, else whoever is dealt with.
  private var issuers: [Int] {
    let named = places(of: law.issuerRoles)
    return named.isEmpty ? places(of: law.otherRoles) : named
  }

  private func places(of roles: [PartyRole]) -> [Int] {
    inquiry.parties.indices.filter { roles.contains(inquiry.parties[$0].party.role) }
  }

  /// A party taken to be a listed company: when, as far as known, and which listing says so.
  private struct Standing {
    let listing: TakenListing?
    /// Nil where the days are not known.
    let window: SecuritiesBanWindow?
  }

  private func standings(_ index: Int, to report: inout RegimeReport) -> [Standing] {
    let party = inquiry.parties[index]
    var standings: [Standing] = []
    for taken in party.listings where law.lists.contains(taken.listing.list) && taken.state != .removed {
      // A first snapshot tells that it was listed by then, not since when.
      let day = taken.listing.effectiveSource == .firstSnapshot ? nil : taken.listing.effective?.day
      guard let window = day.map(law.window(listingEffectiveOn:)) else {
        standings.append(Standing(listing: taken, window: nil))
        continue
      }
      if inquiry.moment >= window.purchasesBarredFrom {
        standings.append(Standing(listing: taken, window: window))
      } else if inquiry.moment >= Instant(startOf: window.named) {
        flagAhead(index, window, to: &report)
      }
    }
    if standings.isEmpty, party.saidLists.contains(where: law.lists.contains) {
      standings.append(Standing(listing: nil, window: nil))
    }
    return standings
  }

  // MARK: What follows

  private func judge(
    _ index: Int, _ standing: Standing, _ investor: InvestorStanding, to report: inout RegimeReport
  ) {
    let listing = standing.listing
    switch inquiry.answer(Self.traded) {
    case .no:
      return report.findings.append(finding(index, listing, .noLicenseRequired, law.notTraded))
    case .unknown:
      report.findings.append(finding(index, listing, .undetermined, law.prohibition))
      return ask(Self.traded, to: &report)
    default: break
    }
    let (outcome, text) = verdict(index, standing, to: &report)
    guard outcome == .prohibited, investor.isUSPerson == .unknown else {
      report.findings.append(finding(index, listing, outcome, text))
      if outcome == .prohibited { for step in law.actionsToTake { report.advise(step, by: holding.id) } }
      return
    }
    report.findings.append(finding(index, listing, .undetermined, text))
    report.ask(
      MissingFact(
        fact: investor.path, question: "Is whoever buys or sells a U.S. person?", provision: holding.id,
        decides: true))
  }

  private func verdict(
    _ index: Int, _ standing: Standing, to report: inout RegimeReport
  ) -> (Outcome, String) {
    let divests =
      isPurchase
      ? inquiry.answer(Self.buysToDivest) == .yes : inquiry.answer(Self.sellsOtherwise) != .yes
    let barred = isPurchase ? law.prohibition : law.saleProhibition
    guard let window = standing.window else {
      if !divests, standing.listing?.state != .unknown { return (.prohibited, barred) }
      let name = name(index)
      report.ask(
        MissingFact(
          fact: "parties[\(index)].listed",
          question: "Since when is \(name) on the list? Name its listing, so that its days are known.",
          provision: holding.id, decides: true))
      return (.undetermined, barred)
    }
    guard divests, inquiry.moment < window.divestmentEnds else {
      return (
        .prohibited, barred + " " + Self.text("Divestment ended", window.divestmentEnds, inquiry.moment)
      )
    }
    return (.noLicenseRequired, law.divestment.replacing("{until}", with: Self.clock(window.divestmentEnds)))
  }

  private static func text(_ what: String, _ end: Instant, _ moment: Instant) -> String {
    end <= moment ? "\(what) at \(clock(end))." : "Holders may divest until \(clock(end))."
  }

  /// Exposure to some listed company that nobody names.
  private func judgeExposure(_ investor: InvestorStanding, to report: inout RegimeReport) {
    guard inquiry.answer(Self.exposure) != .no, inquiry.moment >= law.exposureFrom else { return }
    let isOpen =
      inquiry.answer(Self.exposure) == .unknown || !isPurchase || investor.isUSPerson == .unknown
      || inquiry.answer(Self.traded) == .unknown
    guard inquiry.answer(Self.traded) != .no else { return }
    report.findings.append(
      finding(
        nil, nil, isOpen ? .undetermined : .prohibited, isPurchase ? law.prohibition : law.saleProhibition))
    guard isOpen else { return }
    report.ask(
      MissingFact(
        fact: "parties", question: "To which listed company does the security give exposure?",
        provision: holding.id, decides: true))
  }

  private func ask(_ fact: String, to report: inout RegimeReport) {
    let question = inquiry.law.facts[fact]?.question ?? "What is \(fact)?"
    report.ask(MissingFact(fact: "facts.\(fact)", question: question, provision: holding.id, decides: true))
  }

  // MARK: Words

  /// `2021-08-02 00:01 in New York`, as the order counts.
  private static func clock(_ moment: Instant) -> String {
    let minutes = (moment.secondsSinceEpoch - Instant(startOf: moment.day).secondsSinceEpoch) / 60
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(moment.day.iso) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute) in New York"
  }

  private func name(_ index: Int) -> String { inquiry.parties[index].party.party.name }

  private func flagAhead(_ index: Int, _ window: SecuritiesBanWindow, to report: inout RegimeReport) {
    report.raise(
      RedFlag(
        code: "securities-ban-ahead",
        explanation: law.ahead.replacing("{company}", with: name(index))
          .replacing("{from}", with: Self.clock(window.purchasesBarredFrom))
          .replacing("{until}", with: Self.clock(window.divestmentEnds)),
        citations: holding.value.citations), by: holding.id)
  }

  /// Whoever knows the 50 percent rule expects it here: the order has none.
  private func flagOwners(_ index: Int, to report: inout RegimeReport) {
    let party = inquiry.parties[index]
    guard party.isListed(on: law.lists) != .yes else { return }
    let owners = (party.ownership?.listedOwners(on: law.lists) ?? []).map(\.name)
    guard !owners.isEmpty else { return }
    report.raise(
      RedFlag(
        code: "owner-under-securities-ban",
        explanation: law.ownership.replacing("{owners}", with: owners.joined(separator: ", "))
          .replacing("{company}", with: name(index)), citations: [law.ownershipCitation]), by: holding.id)
  }

  private func finding(_ index: Int?, _ listing: TakenListing?, _ outcome: Outcome, _ text: String) -> Finding
  {
    let who = index.map(name) ?? "A company on the list"
    let isStandIn = index.map { !law.issuerRoles.contains(inquiry.parties[$0].party.role) } ?? false
    let basis = [
      listing?.basis == .exactName ? " It is taken as this company on the name alone: confirm it." : "",
      isStandIn ? " No issuer is named; it is taken as the one." : "",
    ].joined()
    return Finding(
      regime: Self.regime, provision: holding.id, outcome: outcome, parties: index.map { [$0] } ?? [],
      items: Array(inquiry.transaction.items.indices), citations: holding.value.citations,
      status: holding.status, evidence: holding.value.evidence,
      explanation: (outcome == .undetermined ? "Not known whether: " : "")
        + text.replacing("{company}", with: who) + basis,
      because: (listing.map { ["\(who) is \($0.listing.id)"] } ?? [])
        + (InvestorStanding(inquiry.transaction).isUSPerson == .yes ? ["a U.S. person buys or sells"] : []))
  }
}
