import Regulations
import Vocabulary

/// The EAR as of one moment, applied in the order of part 732; each step is a file named by its section.
public struct EARAtMoment: Sendable {
  public let law: LawOfTheDay
  let controls: [Holding<ControlsContent>]
  public let list: ControlList
  public let chart: CountryChart?
  let entityList: Holding<EntityListContent>?
  let unverifiedList: Holding<UnverifiedListContent>?
  let deniedPersons: Holding<DeniedPersonsContent>?
  let gates: Holding<ExceptionGatesContent>?
  let exceptions: [Holding<LicenseExceptionContent>]
  let reviewPolicies: [Holding<ReviewPoliciesContent>]
  let deMinimis: Holding<DeMinimisContent>?
  let foreignDirectProducts: [Holding<ForeignDirectProductContent>]

  /// What the EAR say of the question.
  public func assess(_ inquiry: Inquiry, into report: inout RegimeReport) {
    guard inquiry.transaction.action.movesItems else { return }
    let jurisdiction = Section734_3(inquiry: inquiry, law: self)
    var scope: [ItemScope] = []
    for index in inquiry.transaction.items.indices { scope.append(jurisdiction.scope(of: index, &report)) }
    Section734_3.report(scope, to: &report)
    if let chart { Section738_4(inquiry: inquiry, list: list, chart: chart).apply(&scope, to: &report) }
    for holding in controls {
      ControlsStep(inquiry: inquiry, holding: holding, regime: Self.regime(of: holding.id), scope: scope)
        .apply(to: &report)
    }
    if let deniedPersons {
      Section764_3(inquiry: inquiry, holding: deniedPersons, scope: scope).apply(to: &report)
    }
    if let entityList {
      Section744_11(inquiry: inquiry, holding: entityList, scope: scope).apply(to: &report)
    }
    if let unverifiedList {
      Section744_15(inquiry: inquiry, holding: unverifiedList, scope: scope).apply(to: &report)
    }
    ReviewPolicies(inquiry: inquiry, holdings: reviewPolicies, scope: scope).apply(to: &report)
    ExceptionAnalysis(inquiry: inquiry, list: list, gates: gates, exceptions: exceptions, scope: scope).apply(
      to: &report)
  }

  /// What the chart and part 746 require to the destination, and whether GBS overcomes it: what counts as controlled
  /// content (Supp. No. 2 to part 734).
  func requirementsOfDestination(_ inquiry: Inquiry, _ scope: [ItemScope]) -> RegimeReport {
    var (report, scope) = (RegimeReport(), scope)
    if let chart { Section738_4(inquiry: inquiry, list: list, chart: chart).apply(&scope, to: &report) }
    for holding in controls where holding.id.hasPrefix("us.ear.746.") {
      ControlsStep(inquiry: inquiry, holding: holding, regime: "us.ear.embargo", scope: scope).apply(to: &report)
    }
    let gbs = exceptions.filter { $0.content.symbol == "GBS" }
    ExceptionAnalysis(inquiry: inquiry, list: list, gates: gates, exceptions: gbs, scope: scope).apply(to: &report)
    return report
  }

  /// `us.ear.744.21` belongs to `us.ear.end-use`.
  private static func regime(of id: String) -> String {
    switch id.split(separator: ".").dropFirst(2).first {
    case "736": "us.ear.general-prohibitions"
    case "742": "us.ear.control-policy"
    case "744": "us.ear.end-use"
    case "746": "us.ear.embargo"
    default: "us.ear"
    }
  }
}
