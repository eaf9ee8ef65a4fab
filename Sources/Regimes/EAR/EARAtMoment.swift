import Regulations
public import Vocabulary

/// The EAR as of one moment, applied in the order of part 732; each step is a file named by its section.
public struct EARAtMoment: Sendable {
  public let law: LawOfTheDay
  /// All of its rules.
  public let rules: EARRules
  public let list: ControlList
  public let chart: CountryChart?
  let entityList: Holding<EntityListContent>?
  let unverifiedList: Holding<UnverifiedListContent>?
  let deniedPersons: Holding<DeniedPersonsContent>?
  let deMinimis: Holding<DeMinimisContent>?
  let foreignDirectProducts: [Holding<ForeignDirectProductContent>]
  let transitCountries: Holding<CountryListContent>?
  let affiliates: Holding<OwnershipRuleContent>?
  /// The regime of each provision: `us.ear.744.21` belongs to `us.ear.end-use`.
  let regimes: [String: String]

  /// What the EAR say of the question.
  ///
  /// - Parameter rules: those that can matter to it; nil for all.
  public func assess(_ inquiry: Inquiry, by rules: EARRules? = nil, into report: inout RegimeReport) {
    let rules = rules ?? self.rules
    guard inquiry.transaction.action.movesItems else { return assessActivity(inquiry, rules, into: &report) }
    let jurisdiction = Section734_3(inquiry: inquiry, law: self)
    var scope: [ItemScope] = []
    for index in inquiry.transaction.items.indices { scope.append(jurisdiction.scope(of: index, &report)) }
    Section734_3.report(scope, to: &report)
    if let chart { Section738_4(inquiry: inquiry, list: list, chart: chart).apply(&scope, to: &report) }
    for holding in rules.controls {
      ControlsStep(inquiry: inquiry, holding: holding, regime: regimes[holding.id] ?? "us.ear", scope: scope)
        .apply(to: &report)
    }
    report.reasonsForControl = scope.map(\.reasons)
    if let transitCountries {
      Section736_2(inquiry: inquiry, law: self, countries: transitCountries, scope: scope).apply(to: &report)
    }
    assessParties(inquiry, scope, into: &report)
    ReviewPolicies(inquiry: inquiry, holdings: rules.reviewPolicies, scope: scope).apply(to: &report)
    raiseFlags(inquiry, rules, into: &report)
    ExceptionAnalysis(
      inquiry: inquiry, list: list, gates: rules.gates, exceptions: rules.exceptions, scope: scope
    ).apply(to: &report)
  }

  /// What the lists of parties demand: denial orders, the Entity List, what its parties own, the Unverified List.
  private func assessParties(_ inquiry: Inquiry, _ scope: [ItemScope], into report: inout RegimeReport) {
    if let deniedPersons {
      Section764_3(inquiry: inquiry, holding: deniedPersons, scope: scope).apply(to: &report)
    }
    if let entityList {
      Section744_11(inquiry: inquiry, holding: entityList, scope: scope).apply(to: &report)
      EntryTermsStep().apply(to: &report)
    }
    if let affiliates { apply(affiliates, inquiry, scope, into: &report) }
    if let unverifiedList {
      Section744_15(inquiry: inquiry, holding: unverifiedList, scope: scope).apply(to: &report)
    }
  }

  /// Foreign parties owned by listed ones; U.S. parties are not reached (15 CFR 744.11(a)(1)).
  private func apply(
    _ rule: Holding<OwnershipRuleContent>, _ inquiry: Inquiry, _ scope: [ItemScope],
    into report: inout RegimeReport
  ) {
    let items = scope.indices.filter { scope[$0].isSubject != .no }
    guard !items.isEmpty else { return }
    let isKnown = items.contains { scope[$0].isSubject == .yes }
    let parties = inquiry.partiesToTransaction.filter { index in
      let party = inquiry.parties[index]
      return !party.party.party.countries.contains { $0.code == "US" }
        && party.isListed(on: rule.content.lists) != .yes
    }
    OwnershipRuleStep(
      inquiry: inquiry, holding: rule, regime: "us.ear.affiliates", parties: parties, items: items,
      outcome: isKnown ? rule.content.outcome : .undetermined
    ).apply(to: &report)
  }

  /// What is done without moving items: the general prohibitions and the activities of U.S. persons.
  private func assessActivity(_ inquiry: Inquiry, _ rules: EARRules, into report: inout RegimeReport) {
    let scope = inquiry.transaction.items.map { _ in
      ItemScope(isSubject: .yes, paragraph: "", explanation: "", citations: [])
    }
    for holding in rules.controls {
      ControlsStep(inquiry: inquiry, holding: holding, regime: regimes[holding.id] ?? "us.ear", scope: scope)
        .apply(to: &report)
    }
    raiseFlags(inquiry, rules, into: &report)
  }

  private func raiseFlags(_ inquiry: Inquiry, _ rules: EARRules, into report: inout RegimeReport) {
    for holding in rules.redFlags { RedFlagsStep(inquiry: inquiry, holding: holding).apply(to: &report) }
  }

  /// What to file and keep, once the outcome stands.
  ///
  /// - Parameter rules: those that can matter to it; nil for all.
  public func file(
    _ outcome: Outcome, _ inquiry: Inquiry, by rules: EARRules? = nil, into report: inout RegimeReport
  ) {
    guard inquiry.transaction.action.movesItems else { return }
    for holding in (rules ?? self.rules).filings {
      FilingStep(inquiry: inquiry, holding: holding).apply(outcome, to: &report)
    }
  }

  /// What the chart and part 746 require to the destination, and whether an exception overcomes it.
  func requirementsOfDestination(
    _ inquiry: Inquiry, _ scope: [ItemScope], exceptions: [Holding<LicenseExceptionContent>]
  ) -> RegimeReport {
    var (report, scope) = (RegimeReport(), scope)
    if let chart { Section738_4(inquiry: inquiry, list: list, chart: chart).apply(&scope, to: &report) }
    for holding in rules.controls where holding.id.hasPrefix("us.ear.746.") {
      ControlsStep(inquiry: inquiry, holding: holding, regime: "us.ear.embargo", scope: scope).apply(
        to: &report)
    }
    ExceptionAnalysis(inquiry: inquiry, list: list, gates: rules.gates, exceptions: exceptions, scope: scope)
      .apply(to: &report)
    return report
  }

  /// The reasons for control of an item's paragraph; nil where the list does not hold its entry.
  func reasons(_ inquiry: Inquiry, _ item: Int) -> ControlReasons? {
    guard let chart else { return nil }
    return Section738_4(inquiry: inquiry, list: list, chart: chart).reasons(of: item)
  }
}
