import Regulations
public import Vocabulary

/// OFAC's regulations as of one moment: they bind whoever is a U.S. person, whatever is done and with what.
public struct OFACAtMoment: Sendable {
  let blocking: Holding<BlockingContent>?
  let programs: Holding<SanctionsProgramsContent>?
  let controls: [Holding<ControlsContent>]
  let ownership: [Holding<OwnershipRuleContent>]
  let redFlags: [Holding<RedFlagsContent>]
  let filings: [Holding<FilingContent>]

  /// What of it can matter to questions of the same circumstances.
  public func pertinent(to inquiry: Inquiry) -> OFACAtMoment {
    OFACAtMoment(
      blocking: blocking, programs: programs, controls: controls.pertinent(to: inquiry), ownership: ownership,
      redFlags: redFlags.pertinent(to: inquiry), filings: filings.pertinent(to: inquiry))
  }

  /// What OFAC's regulations say of the question.
  public func assess(_ inquiry: Inquiry, into report: inout RegimeReport) {
    if let blocking {
      BlockedPersonsStep(inquiry: inquiry, holding: blocking, programs: programs).apply(to: &report)
    }
    if inquiry.answer(BlockedPersonsStep.authorized) != .yes {
      for rule in ownership { apply(rule, inquiry, to: &report) }
    }
    // OFAC's rules reach items whether or not the EAR do.
    let scope = inquiry.transaction.items.map { _ in
      ItemScope(isSubject: .yes, paragraph: "", explanation: "", citations: [])
    }
    for holding in controls {
      ControlsStep(inquiry: inquiry, holding: holding, regime: "us.ofac.programs", scope: scope).apply(
        to: &report)
    }
    for holding in redFlags { RedFlagsStep(inquiry: inquiry, holding: holding).apply(to: &report) }
  }

  /// What to report and keep, once the outcome stands.
  public func file(_ outcome: Outcome, _ inquiry: Inquiry, into report: inout RegimeReport) {
    for holding in filings { FilingStep(inquiry: inquiry, holding: holding).apply(outcome, to: &report) }
  }

  private func apply(
    _ rule: Holding<OwnershipRuleContent>, _ inquiry: Inquiry, to report: inout RegimeReport
  ) {
    let lists = rule.content.lists
    let parties = inquiry.parties.indices.filter { inquiry.parties[$0].isListed(on: lists) != .yes }
    let isReached = inquiry.transaction.actorIsUSPerson || inquiry.answer(BlockedPersonsStep.nexus) == .yes
    let isOpen = !isReached && inquiry.answer(BlockedPersonsStep.nexus) != .no
    guard isReached || isOpen else { return }
    let former = report.findings.count
    OwnershipRuleStep(
      inquiry: inquiry, holding: rule, regime: "us.ofac.ownership", parties: parties,
      items: Array(inquiry.transaction.items.indices),
      outcome: isReached ? rule.content.outcome : .undetermined
    ).apply(to: &report)
    if isOpen, report.findings.count > former { BlockedPersonsStep.askNexus(inquiry, rule.id, to: &report) }
  }
}
