import Regulations
import Vocabulary

/// The EAR as of one moment, applied in the order of part 732; each step is a file named by its section.
public struct EARAtMoment: Sendable {
  public let law: LawOfTheDay
  public let list: ControlList
  public let chart: CountryChart?
  let controls: [Holding<ControlsContent>]
  let entityList: Holding<EntityListContent>?
  let unverifiedList: Holding<UnverifiedListContent>?
  let deniedPersons: Holding<DeniedPersonsContent>?
  let gates: Holding<ExceptionGatesContent>?
  let exceptions: [Holding<LicenseExceptionContent>]
  let reviewPolicies: [Holding<ReviewPoliciesContent>]

  init(
    law: LawOfTheDay, controls: [Holding<ControlsContent>], list: ControlList, chart: CountryChart?,
    entityList: Holding<EntityListContent>?, unverifiedList: Holding<UnverifiedListContent>?,
    deniedPersons: Holding<DeniedPersonsContent>?, gates: Holding<ExceptionGatesContent>?,
    exceptions: [Holding<LicenseExceptionContent>], reviewPolicies: [Holding<ReviewPoliciesContent>]
  ) {
    self.law = law
    self.controls = controls
    self.list = list
    self.chart = chart
    self.entityList = entityList
    self.unverifiedList = unverifiedList
    self.deniedPersons = deniedPersons
    self.gates = gates
    self.exceptions = exceptions
    self.reviewPolicies = reviewPolicies
  }

  /// What the EAR say of the question.
  public func assess(_ inquiry: Inquiry, into report: inout RegimeReport) {
    guard inquiry.transaction.action.movesItems else { return }
    var scope = inquiry.transaction.items.indices.map { Section734_3(inquiry: inquiry).scope(of: $0) }
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
