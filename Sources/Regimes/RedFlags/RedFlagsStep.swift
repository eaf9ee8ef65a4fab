import Regulations
import Vocabulary

/// Raises the red flags whose circumstances are said to hold; one that nobody mentioned is not asked about.
struct RedFlagsStep {
  let inquiry: Inquiry
  let holding: Holding<RedFlagsContent>

  func apply(to report: inout RegimeReport) {
    guard holding.status.binds else { return }
    for flag in holding.content.flags where isRaised(flag) {
      report.raise(
        RedFlag(code: flag.code, explanation: flag.explanation, citations: [flag.citation]), by: holding.id)
    }
  }

  private func isRaised(_ flag: RedFlagsContent.Flag) -> Bool {
    guard !flag.isAboutItems || inquiry.canHold(flag.when, isAboutEveryParty: flag.isAboutEveryParty) else {
      return false
    }
    return (flag.isAboutItems ? inquiry.lines : [nil]).contains { line in
      let context = InquiryContext(inquiry, item: line, isAboutEveryParty: flag.isAboutEveryParty)
      return flag.when.holds(in: context) == .yes
    }
  }
}
