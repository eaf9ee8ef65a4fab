import Regulations
import Vocabulary

/// Foreign direct products: foreign-made items that U.S. technology, or a plant built on it, made (15 CFR 734.9).
struct Section734_9 {
  let inquiry: Inquiry
  let rules: [Holding<ForeignDirectProductContent>]

  /// The rule that reaches the item; nil where its product, destination and parties exclude all of them.
  func scope(of index: Int, _ report: inout RegimeReport) -> ItemScope? {
    let context = InquiryContext(inquiry, item: index)
    var open: ItemScope?
    for holding in rules where holding.status.binds {
      let rule = holding.content
      let reached = inquiry.contains(rule.items, index).and(inquiry.reaches(rule.destinations)).and(rule.when.holds(in: context))
      guard reached != .no else { continue }
      let made = context.answer(to: .fact(rule.fact))
      var scope = ItemScope(
        isSubject: reached.and(made), paragraph: rule.paragraph, explanation: rule.explanation,
        citations: ["15 CFR 734.9\(rule.paragraph)"])
      (scope.isForeignDirectProduct, scope.provision) = (true, holding.id)
      if scope.isSubject == .yes { return scope }
      guard scope.isSubject == .unknown, reached == .yes || made != .no else { continue }
      ask(rule, reached, made, context, holding.id, &report)
      // What nobody raised and no party, place or product brings into play is listed, and settles nothing.
      if reached == .yes { open = open ?? scope }
    }
    return open
  }

  private func ask(
    _ rule: ForeignDirectProductContent, _ reached: Ternary, _ made: Ternary, _ context: InquiryContext, _ id: String,
    _ report: inout RegimeReport
  ) {
    let questions = Questions(context: context)
    var atoms = reached == .unknown ? rule.when.unknowns(in: context) : []
    if made == .unknown { atoms.append(.fact(rule.fact)) }
    for atom in atoms {
      for fact in questions.asked(by: atom, provision: id, decides: reached == .yes) { report.ask(fact) }
    }
  }
}
