import Regulations
import Vocabulary

/// Which gate of 15 CFR 740.2(a) shuts an exception for an item.
struct Section740_2 {
  let holding: Holding<ExceptionGatesContent>
  let law: LawOfTheDay
  let destination: PlaceIndex?

  /// What the gates say of one exception: the first that shuts it, or those nobody can tell.
  struct Verdict {
    var closedBy: ExceptionGatesContent.Gate?
    var openQuestions: [Condition] = []
  }

  func verdict(on symbol: String, for item: Item, _ context: InquiryContext) -> Verdict {
    var verdict = Verdict()
    for gate in holding.content.gates where !gate.allows(symbol) {
      let applies = law.contains(gate.items, item.classification)
        .and(law.contains(gate.destinations, destination)).and(gate.when.holds(in: context))
      if applies == .yes {
        verdict.closedBy = gate
        return verdict
      }
      if applies == .unknown { verdict.openQuestions.append(gate.when) }
    }
    return verdict
  }
}
