import Regulations
import Vocabulary

/// Gives requirements of the control list their review policy, and asks about human rights where 742.7(b) makes it
/// matter.
struct ReviewPolicies {
  let inquiry: Inquiry
  let holdings: [Holding<ReviewPoliciesContent>]
  let scope: [ItemScope]

  func apply(to report: inout RegimeReport) {
    var split: [Finding] = []
    split.reserveCapacity(report.findings.count + 8)
    for finding in report.findings {
      if finding.outcome == .licenseRequired, finding.reviewPolicy == nil,
        finding.regime == Section738_4.regime
      {
        split += byPolicy(finding, &report)
      } else if finding.borrows.contains(.part742Review) {
        split += strengthened(finding, &report)
      } else {
        split.append(finding)
      }
    }
    report.findings = split
    addHumanRights(to: &report)
  }

  /// A requirement of another part whose items are also reviewed as part 742 says of their reasons for control, but
  /// for anti-terrorism (note 1 to 15 CFR 746.9(c)): the stricter policy shows.
  private func strengthened(_ finding: Finding, _ report: inout RegimeReport) -> [Finding] {
    var parts: [Finding] = []
    for item in finding.items {
      let reasons = (scope[item].reasons?.certain ?? []).filter { $0 != "AT" }
      let found = reasons.compactMap { policy(for: item, [$0])?.policy }
        .filter { ($0.review?.strictness ?? 0) > (finding.reviewPolicy?.strictness ?? 0) }
        .max { ($0.review?.strictness ?? 0) < ($1.review?.strictness ?? 0) }
      if let place = parts.firstIndex(where: {
        $0.reviewPolicy == found?.review ?? finding.reviewPolicy
          && $0.citations.last == found?.citation ?? finding.citations.last
      }) {
        parts[place].items.append(item)
        continue
      }
      var part = finding
      part.items = [item]
      if let found {
        part.reviewPolicy = found.review
        part.citations.append(found.citation)
        part.explanation += " " + found.explanation
      }
      parts.append(part)
    }
    return parts
  }

  /// One finding for each policy that its items come under.
  private func byPolicy(_ finding: Finding, _ report: inout RegimeReport) -> [Finding] {
    var parts: [Finding] = []
    for item in finding.items {
      let found = policy(for: item, finding.reasonsForControl)
      if let place = parts.firstIndex(where: {
        $0.reviewPolicy == found?.policy.review && $0.citations.last == found?.policy.citation
      }) {
        parts[place].items.append(item)
        continue
      }
      var part = finding
      part.items = [item]
      part.reviewPolicy = found?.policy.review
      if let found {
        part.citations.append(found.policy.citation)
        part.explanation += " " + found.policy.explanation
        if found.holding.status != .inForce, part.status == .inForce { part.status = found.holding.status }
        report.apply(found.holding.id)
      }
      parts.append(part)
    }
    return parts
  }

  private func policy(for item: Int, _ reasons: [String]) -> (
    policy: ReviewPoliciesContent.Policy, holding: Holding<ReviewPoliciesContent>
  )? {
    let context = InquiryContext(inquiry, item: item, reasons: scope[item].reasons)
    for holding in holdings {
      for policy in holding.content.policies where policy.review != nil {
        guard policy.reasons.contains(where: reasons.contains), reaches(policy, item) == .yes,
          policy.when.holds(in: context) == .yes
        else { continue }
        return (policy, holding)
      }
    }
    return nil
  }

  private func reaches(_ policy: ReviewPoliciesContent.Policy, _ item: Int) -> Ternary {
    inquiry.contains(policy.items, item).and(inquiry.reaches(policy.destinations))
  }

  /// The human-rights review of 742.7(b)(2) reaches every license requirement but short supply.
  private func addHumanRights(to report: inout RegimeReport) {
    for holding in holdings {
      for policy in holding.content.policies where policy.review == nil {
        for place in report.findings.indices where report.findings[place].outcome == .licenseRequired {
          add(policy, holding.id, to: place, &report)
        }
      }
    }
  }

  private func add(
    _ policy: ReviewPoliciesContent.Policy, _ provision: String, to place: Int, _ report: inout RegimeReport
  ) {
    for item in report.findings[place].items where reaches(policy, item) != .no {
      let context = InquiryContext(inquiry, item: item, reasons: scope[item].reasons)
      switch policy.when.holds(in: context) {
      case .yes:
        if !report.findings[place].citations.contains(policy.citation) {
          report.findings[place].citations.append(policy.citation)
        }
        let flag = RedFlag(
          code: policy.redFlag ?? "human-rights", explanation: policy.explanation,
          citations: [policy.citation])
        report.raise(flag, by: provision)
      case .unknown where policy.inPlay?.holds(in: context) == .yes:
        let questions = Questions(context: InquiryContext(inquiry, item: item))
        for atom in policy.when.unknowns(in: context) {
          for fact in questions.asked(by: atom, provision: provision, decides: false) { report.ask(fact) }
        }
      default: break
      }
    }
  }
}
