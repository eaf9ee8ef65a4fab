import Regulations
import Vocabulary

/// De minimis U.S. content: whether a foreign-made item is subject to the EAR for what is in it (15 CFR 734.4).
struct Section734_4 {
  let inquiry: Inquiry
  let holding: Holding<DeMinimisContent>
  let law: EARAtMoment

  /// Subject, not subject or unknown, with the questions that would tell.
  func scope(of index: Int, _ report: inout RegimeReport) -> ItemScope {
    let item = inquiry.transaction.items[index]
    if let zero = zeroLevel(item, index, &report) { return zero }
    guard hasContent(item) else {
      return scope(
        .unknown, "(c)-(d)", "How much controlled U.S. content it has is not known.", index, &report,
        asks: true)
    }
    guard let place = inquiry.destination,
      let level = holding.content.levels.first(where: { inquiry.law.contains($0.destinations, place) == .yes }
      )
    else { return scope(.unknown, "(c)-(d)", "The destination decides the level.", index, &report) }
    return compare(item, level, index, &report)
  }

  private func hasContent(_ item: Item) -> Bool { item.usContent?.share != nil || !item.components.isEmpty }

  private func compare(
    _ item: Item, _ level: DeMinimisContent.Level, _ index: Int, _ report: inout RegimeReport
  ) -> ItemScope {
    let percent = (level.share * DecimalNumber(100)).text
    let cited = level.paragraph
    if let share = item.usContent?.share {
      let stated = (share * DecimalNumber(100)).text
      let isAtMost = Ternary(share <= level.share)
      return scope(
        !isAtMost, cited, "Controlled U.S. content of \(stated) % against a level of \(percent) % or less.",
        index, &report)
    }
    guard let worked = ControlledContent(inquiry: inquiry, law: law).share(of: item) else {
      return scope(
        .unknown, cited,
        "The share can't be worked out: prices of the item and of every component are needed in one currency.",
        index, &report, asks: true)
    }
    for line in worked.working { report.note(holding.id, "items[\(index)]: \(line)") }
    let text = "\(worked.working.joined(separator: "; ")); the level is \(percent) % or less."
    return scope(!worked.isAtMost(level.share), cited, text, index, &report)
  }

  private func zeroLevel(_ item: Item, _ index: Int, _ report: inout RegimeReport) -> ItemScope? {
    let context = InquiryContext(inquiry, item: index, reasons: law.reasons(inquiry, index))
    let content = contents(item)
    var open: (rule: DeMinimisContent.ZeroLevel, isContentKnown: Bool)?
    for rule in holding.content.zeroLevels {
      let reached = inquiry.reaches(rule.destinations).and(inquiry.contains(rule.items, index))
        .and(rule.when.holds(in: context))
      guard reached != .no else { continue }
      let contained = contained(rule, item, content)
      switch reached.and(contained) {
      case .yes: return scope(.yes, rule.paragraph, rule.explanation, index, &report)
      case .unknown where contained == .yes:
        let decides = rule.inPlay.map { $0.holds(in: context) == .yes } ?? true
        ask(rule, context, decides: decides, &report)
        if decides { open = open ?? (rule, true) }
      case .unknown where reached == .yes || rule.inPlay?.holds(in: context) == .yes:
        open = open ?? (rule, false)
      default: break
      }
    }
    guard let open, hasContent(item) else { return nil }
    if !open.isContentKnown { askContent(open.rule, index, &report) }
    return scope(
      .unknown, open.rule.paragraph, "Of some U.S. content no quantity is minimal: \(open.rule.explanation)",
      index,
      &report)
  }

  private func contained(
    _ rule: DeMinimisContent.ZeroLevel, _ item: Item, _ content: [ClassificationNumber?]?
  ) -> Ternary {
    if rule.content == .any, (item.usContent?.share).map({ $0 > .zero }) == true || content?.isEmpty == false
    {
      return .yes
    }
    return content.map { $0.reduce(Ternary.no) { $0.or(inquiry.law.contains(rule.content, $1)) } } ?? .unknown
  }

  private func ask(
    _ rule: DeMinimisContent.ZeroLevel, _ context: InquiryContext, decides: Bool, _ report: inout RegimeReport
  ) {
    var atoms = rule.when.unknowns(in: context)
    if let item = context.item, inquiry.contains(rule.items, item) == .unknown {
      atoms.append(.item(rule.items))
    }
    for atom in atoms {
      for fact in Questions(context: context).asked(by: atom, provision: holding.id, decides: decides) {
        report.ask(fact)
      }
    }
  }

  private func askContent(_ rule: DeMinimisContent.ZeroLevel, _ index: Int, _ report: inout RegimeReport) {
    report.ask(
      MissingFact(
        fact: "items[\(index)].usContent.classifications",
        question:
          "What is the U.S. content classified as? For some of it no quantity is minimal (734.4\(rule.paragraph)).",
        provision: holding.id, decides: true))
  }

  /// What the U.S. content is classified as; nil where nobody said.
  private func contents(_ item: Item) -> [ClassificationNumber?]? {
    let stated = item.usContent?.classifications ?? []
    let parts = item.components.filter { $0.origin?.code == "US" || $0.origin == nil }.map(\.classification)
    if item.usContent?.share == .zero { return stated + parts }
    return stated.isEmpty && parts.isEmpty && item.components.isEmpty ? nil : stated + parts
  }

  private func scope(
    _ isSubject: Ternary, _ paragraph: String, _ text: String, _ index: Int, _ report: inout RegimeReport,
    asks: Bool = false
  ) -> ItemScope {
    if asks {
      report.ask(
        MissingFact(
          fact: "items[\(index)].usContent.share",
          question:
            "Which share of the item's price is controlled U.S. content? Give it, or components with prices.",
          provision: holding.id, decides: true))
    }
    var scope = ItemScope(
      isSubject: isSubject, paragraph: paragraph, explanation: text, citations: ["15 CFR 734.4\(paragraph)"])
    scope.provision = holding.id
    (scope.status, scope.evidence) = (holding.status, holding.value.evidence)
    return scope
  }
}
