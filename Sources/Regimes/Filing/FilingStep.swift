import Regulations
import Vocabulary

/// Adds what to file and keep, once the outcome stands.
struct FilingStep {
  let inquiry: Inquiry
  let holding: Holding<FilingContent>

  func apply(_ outcome: Outcome, to report: inout RegimeReport) {
    guard holding.status.binds else { return }
    for rule in holding.content.rules {
      guard rule.outcomes.isEmpty || rule.outcomes.contains(outcome),
        rule.exceptions.isEmpty || isOpen(rule.exceptions, in: report),
        holds(rule, report.reasonsForControl)
      else { continue }
      report.advise(rule.action, by: holding.id)
    }
  }

  private func isOpen(_ exceptions: [String], in report: RegimeReport) -> Bool {
    report.exceptions.indices.contains {
      report.exceptions[$0].outcome == .possible && exceptions.contains(report.exceptions[$0].symbol)
    }
  }

  private func holds(_ rule: FilingContent.Rule, _ reasons: [ControlReasons?]) -> Bool {
    guard rule.isAboutItems else {
      let whole = InquiryContext(inquiry, isAboutEveryParty: rule.isAboutEveryParty)
      return rule.when.holds(in: whole) == .yes
    }
    guard inquiry.canHold(rule.when, isAboutEveryParty: rule.isAboutEveryParty) else { return false }
    return inquiry.lines.contains { line in
      let context = InquiryContext(
        inquiry, item: line, reasons: line.flatMap { reasons.indices.contains($0) ? reasons[$0] : nil },
        isAboutEveryParty: rule.isAboutEveryParty)
      return rule.when.holds(in: context) == .yes
    }
  }
}
