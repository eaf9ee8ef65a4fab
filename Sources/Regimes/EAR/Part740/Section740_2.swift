import Regulations
import Vocabulary

/// The gates of 15 CFR 740.2(a) as they stand before one item: worked out once, then asked for each exception.
struct Section740_2 {
  private struct Standing {
    let gate: ExceptionGatesContent.Gate
    let provision: String
    /// Whether it applies to the item; never *no*.
    let applies: Ternary
  }

  /// What the gates say of one exception: the first that shuts it, and whether one may that nobody can tell.
  struct Verdict {
    var closedBy: (gate: ExceptionGatesContent.Gate, provision: String)?
    var isOpenQuestion = false
  }

  /// The gates that can apply to some item of a question at all.
  struct Gates {
    fileprivate let standing: [(gate: ExceptionGatesContent.Gate, provision: String)]

    init(_ holdings: [Holding<ExceptionGatesContent>], for inquiry: Inquiry) {
      var standing: [(gate: ExceptionGatesContent.Gate, provision: String)] = []
      for holding in holdings where holding.status.binds {
        for gate in holding.content.gates
        where inquiry.reaches(gate.destinations) != .no
          && inquiry.canHold(gate.when, isAboutEveryParty: gate.isAboutEveryParty)
        {
          standing.append((gate, holding.id))
        }
      }
      self.standing = standing
    }
  }

  private let standing: [Standing]

  init(_ gates: Gates, before item: Int, _ context: InquiryContext) {
    standing = gates.standing.compactMap { gate, provision in
      let applies = Self.applies(gate, item, context)
      return applies == .no ? nil : Standing(gate: gate, provision: provision, applies: applies)
    }
  }

  func verdict(on symbol: String) -> Verdict {
    var verdict = Verdict()
    for one in standing where !one.gate.allows(symbol) {
      if one.applies == .yes {
        verdict.closedBy = (one.gate, one.provision)
        return verdict
      }
      verdict.isOpenQuestion = true
    }
    return verdict
  }

  private static func applies(
    _ gate: ExceptionGatesContent.Gate, _ item: Int, _ context: InquiryContext
  ) -> Ternary {
    let reached = context.inquiry.reaches(gate.destinations).and(context.inquiry.contains(gate.items, item))
    guard reached != .no else { return .no }
    guard gate.isAboutItems else {
      return reached.and(context.inquiry.common(gate) { holds(gate, nil, context) })
    }
    return reached.and(holds(gate, item, context))
  }

  private static func holds(
    _ gate: ExceptionGatesContent.Gate, _ item: Int?, _ context: InquiryContext
  ) -> Ternary {
    var own = InquiryContext(
      context.inquiry, item: item, reasons: context.reasons, isAboutEveryParty: gate.isAboutEveryParty)
    own.required = context.required
    return gate.when.holds(in: own)
  }
}
