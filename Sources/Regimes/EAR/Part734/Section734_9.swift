import Regulations
import Vocabulary

/// Foreign direct products: foreign-made items that U.S. technology, or a plant built on it, made (15 CFR 734.9).
struct Section734_9 {
  let inquiry: Inquiry
  let law: EARAtMoment

  /// The rule that reaches the item; nil where its product, destination and parties exclude all of them.
  func scope(of index: Int, _ report: inout RegimeReport) -> ItemScope? {
    let context = InquiryContext(inquiry, item: index, reasons: law.reasons(inquiry, index))
    var open: ItemScope?
    for holding in law.foreignDirectProducts where holding.status.binds {
      let rule = holding.content
      let reached = inquiry.contains(rule.items, index).and(inquiry.reaches(rule.destinations))
        .and(rule.when.holds(in: context))
      guard reached != .no else { continue }
      let made = context.answer(to: .fact(rule.fact))
      let scope = scope(holding, reached.and(made))
      if scope.isSubject == .yes { return scope }
      guard scope.isSubject == .unknown else { continue }
      let decides = reached == .yes || rule.inPlay?.holds(in: context) == .yes
      ask(rule, reached, made, context, holding.id, decides: decides, &report)
      // What no party, place or product brings into play is listed, and settles nothing.
      if decides { open = open ?? scope }
    }
    return open
  }

  private func scope(_ holding: Holding<ForeignDirectProductContent>, _ isSubject: Ternary) -> ItemScope {
    var scope = ItemScope(
      isSubject: isSubject, paragraph: holding.content.paragraph, explanation: holding.content.explanation,
      citations: ["15 CFR 734.9\(holding.content.paragraph)"])
    (scope.isForeignDirectProduct, scope.provision) = (true, holding.id)
    return scope
  }

  private func ask(
    _ rule: ForeignDirectProductContent, _ reached: Ternary, _ made: Ternary, _ context: InquiryContext,
    _ id: String, decides: Bool, _ report: inout RegimeReport
  ) {
    let questions = Questions(context: context)
    var atoms = reached == .unknown ? rule.when.unknowns(in: context) : []
    if let item = context.item, inquiry.contains(rule.items, item) == .unknown {
      atoms.append(.item(rule.items))
    }
    if made == .unknown, decides { atoms.append(.fact(rule.fact)) }
    for atom in atoms {
      for fact in questions.asked(by: atom, provision: id, decides: decides) { report.ask(fact) }
    }
  }
}
