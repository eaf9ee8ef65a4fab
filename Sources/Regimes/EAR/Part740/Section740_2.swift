import Regulations
import Vocabulary

/// Which gate of 15 CFR 740.2(a) shuts an exception for an item.
struct Section740_2 {
  let holdings: [Holding<ExceptionGatesContent>]
  let context: InquiryContext

  /// What the gates say of one exception: the first that shuts it, or those nobody can tell.
  struct Verdict {
    var closedBy: (gate: ExceptionGatesContent.Gate, provision: String)?
    var openQuestions: [Condition] = []
  }

  func verdict(on symbol: String, for item: Item) -> Verdict {
    var verdict = Verdict()
    for holding in holdings where holding.status.binds {
      for gate in holding.content.gates where !gate.allows(symbol) {
        let applies = applies(gate, item)
        if applies == .yes {
          verdict.closedBy = (gate, holding.id)
          return verdict
        }
        if applies == .unknown { verdict.openQuestions.append(gate.when) }
      }
    }
    return verdict
  }

  private func applies(_ gate: ExceptionGatesContent.Gate, _ item: Item) -> Ternary {
    var context = InquiryContext(
      context.inquiry, item: context.item, reasons: context.reasons, isAboutEveryParty: gate.isAboutEveryParty)
    context.required = self.context.required
    let reached = context.answer(to: .destination(gate.destinations))
      .and(context.inquiry.law.contains(gate.items, item.classification))
    return reached == .no ? .no : reached.and(gate.when.holds(in: context))
  }
}
