import Regulations
import Vocabulary

/// The rules of the EAR that are asked one after another, as of one moment.
public struct EARRules: Sendable {
  let controls: [Holding<ControlsContent>]
  let gates: [Holding<ExceptionGatesContent>]
  let exceptions: [Holding<LicenseExceptionContent>]
  let reviewPolicies: [Holding<ReviewPoliciesContent>]
  let redFlags: [Holding<RedFlagsContent>]
  let filings: [Holding<FilingContent>]

  /// Those that can matter to questions of the same circumstances. Which of the others do not bite, and why, is lost.
  public func pertinent(to inquiry: Inquiry) -> EARRules {
    EARRules(
      controls: controls.pertinent(to: inquiry), gates: gates.compactMap { $0.pertinent(to: inquiry) },
      exceptions: exceptions.filter { !$0.content.isShownOnlyWhereOpen || $0.canBeOpen(to: inquiry) },
      reviewPolicies: reviewPolicies.compactMap { $0.pertinent(to: inquiry) },
      redFlags: redFlags.pertinent(to: inquiry), filings: filings.pertinent(to: inquiry))
  }
}

extension [Holding<ControlsContent>] {
  func pertinent(to inquiry: Inquiry) -> Self {
    compactMap { holding in
      let requirements = holding.content.requirements.filter {
        $0.actions.contains(inquiry.transaction.action) && inquiry.canMatter($0.when, to: $0.destinations)
      }
      return requirements.isEmpty ? nil : holding.with(ControlsContent(requirements: requirements))
    }
  }
}

extension [Holding<RedFlagsContent>] {
  func pertinent(to inquiry: Inquiry) -> Self {
    compactMap { holding in
      let flags = holding.content.flags.filter { inquiry.canMatter($0.when) }
      return flags.isEmpty ? nil : holding.with(RedFlagsContent(flags: flags))
    }
  }
}

extension [Holding<FilingContent>] {
  func pertinent(to inquiry: Inquiry) -> Self {
    compactMap { holding in
      let rules = holding.content.rules.filter { inquiry.canMatter($0.when) }
      return rules.isEmpty ? nil : holding.with(FilingContent(rules: rules))
    }
  }
}

extension Holding<ExceptionGatesContent> {
  fileprivate func pertinent(to inquiry: Inquiry) -> Holding? {
    let gates = content.gates.filter { inquiry.canMatter($0.when, to: $0.destinations) }
    return gates.isEmpty ? nil : with(ExceptionGatesContent(gates: gates))
  }
}

extension Holding<LicenseExceptionContent> {
  fileprivate func canBeOpen(to inquiry: Inquiry) -> Bool {
    (content.actions.isEmpty || content.actions.contains(inquiry.transaction.action))
      && inquiry.canMatter(content.when, to: content.destinations)
  }
}

extension Holding<ReviewPoliciesContent> {
  fileprivate func pertinent(to inquiry: Inquiry) -> Holding? {
    let policies = content.policies.filter { inquiry.canMatter($0.when, to: $0.destinations) }
    return policies.isEmpty ? nil : with(ReviewPoliciesContent(policies: policies))
  }
}
