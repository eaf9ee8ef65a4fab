import Regulations
import Vocabulary

/// Which license exceptions may overcome all requirements of an item (part 740): one exception for all general
/// prohibitions that apply (15 CFR 736.2(b)).
struct ExceptionAnalysis {
  let inquiry: Inquiry
  let list: ControlList
  let gates: [Holding<ExceptionGatesContent>]
  let exceptions: [Holding<LicenseExceptionContent>]
  let scope: [ItemScope]

  func apply(to report: inout RegimeReport) {
    var findings: [ExceptionFinding] = []
    for item in scope.indices {
      let requirements = report.findings.filter {
        $0.status.binds && $0.items.contains(item)
          && ($0.outcome == .licenseRequired || $0.outcome == .undetermined)
      }
      guard requirements.contains(where: { $0.outcome == .licenseRequired }) else { continue }
      var context = InquiryContext(inquiry, item: item, reasons: scope[item].reasons)
      context.required = Self.reasons(requirements)
      let gates = Section740_2(gates, before: item, context)
      for exception in exceptions {
        let finding = analyze(exception, item, requirements, context, gates, &report)
        if exception.content.isShownOnlyWhereOpen, finding.outcome == .unavailable { continue }
        report.note(finding.provision, "items[\(item)] \(finding.symbol) \(finding.outcome.rawValue): \(finding.explanation)")
        if finding.outcome == .possible { report.apply(finding.provision) }
        // A requirement that is still open could be one that no exception overcomes.
        let settled = requirements.allSatisfy { $0.outcome == .licenseRequired }
        if finding.outcome == .possible, exception.status == .inForce, settled {
          report.overcomableItems.insert(item)
        }
        merge(finding, into: &findings)
      }
    }
    report.exceptions += findings
  }

  private func merge(_ finding: ExceptionFinding, into findings: inout [ExceptionFinding]) {
    let twin = findings.firstIndex {
      $0.symbol == finding.symbol && $0.outcome == finding.outcome && $0.explanation == finding.explanation
    }
    guard let twin else { return findings.append(finding) }
    findings[twin] = ExceptionFinding(
      symbol: finding.symbol, provision: finding.provision, outcome: finding.outcome, items: findings[twin].items + finding.items,
      citations: finding.citations, explanation: finding.explanation, conditions: finding.conditions)
  }

  private func analyze(
    _ holding: Holding<LicenseExceptionContent>, _ index: Int, _ requirements: [Finding],
    _ context: InquiryContext, _ gates: Section740_2, _ report: inout RegimeReport
  ) -> ExceptionFinding {
    let content = holding.content
    func answer(
      _ outcome: ExceptionFinding.Availability, _ text: String, _ citations: [String] = []
    ) -> ExceptionFinding {
      ExceptionFinding(
        symbol: content.symbol, provision: holding.id, outcome: outcome, items: [index], citations: citations + content.citations,
        explanation: text, conditions: outcome == .unavailable ? [] : content.conditions)
    }
    if let barred = requirements.first(where: {
      $0.outcome == .licenseRequired && !$0.exceptions.mayAllow(content.symbol)
    }) {
      return answer(
        .unavailable, "It can't overcome the requirement of \(barred.citations.first ?? barred.provision).",
        Array(barred.citations.prefix(1)))
    }
    let item = inquiry.transaction.items[index]
    if holding.status == .notEnforced || holding.status == .stayed {
      return answer(.unavailable, "Its rule is \(holding.status.rawValue).")
    }
    let verdict = gates.verdict(on: content.symbol)
    if let (gate, provision) = verdict.closedBy {
      report.apply(provision)
      return answer(.unavailable, gate.explanation, ["15 CFR 740.2\(gate.paragraph)"])
    }
    let tests = tests(holding, item, context)
    if let failed = tests.failed { return answer(.unavailable, failed) }
    if let open = tests.open { return answer(.undetermined, open) }
    if verdict.isOpenQuestion {
      return answer(
        .undetermined, "Whether 15 CFR 740.2(a) bars it depends on facts not given.", ["15 CFR 740.2(a)"])
    }
    return answer(.possible, content.explanation)
  }

  /// The reasons for control that the chart, or a section of part 742, requires a license for.
  private static func reasons(_ requirements: [Finding]) -> ControlReasons {
    requirements.reduce(into: ControlReasons()) { reasons, finding in
      guard finding.regime == Section738_4.regime || finding.regime == "us.ear.control-policy" else { return }
      for reason in finding.reasonsForControl {
        reasons.add(reason, finding.outcome == .licenseRequired ? .yes : .unknown)
      }
    }
  }

  /// The tests an exception must pass, up to the first that fails.
  private struct Tests {
    private(set) var failed: String?
    private(set) var open: String?

    mutating func require(_ test: @autoclosure () -> (holds: Ternary, text: String)) {
      guard failed == nil else { return }
      let (holds, text) = test()
      if holds == .no { failed = text }
      if holds == .unknown { open = open ?? text }
    }

    mutating func require(_ holds: @autoclosure () -> Ternary, _ text: @autoclosure () -> String) {
      guard failed == nil else { return }
      switch holds() {
      case .yes: break
      case .no: failed = text()
      case .unknown: open = open ?? text()
      }
    }
  }

  private func tests(
    _ holding: Holding<LicenseExceptionContent>, _ item: Item, _ context: InquiryContext
  ) -> Tests {
    let content = holding.content
    var tests = Tests()
    let action = inquiry.transaction.action
    tests.require(
      Ternary(content.actions.isEmpty || content.actions.contains(action)), "It does not cover this action.")
    tests.require(
      inquiry.reaches(content.destinations), "It is not open to \(inquiry.destinationName).")
    tests.require(inquiry.contains(content.items, context.item ?? 0), "It is not open to this item.")
    if !content.reasons.isEmpty {
      let others = context.required?.others(than: content.reasons) ?? (.unknown, [])
      tests.require(
        !others.holds,
        "It overcomes \(content.reasons.joined(separator: ", ")) only; the item is also controlled for \(others.reasons.joined(separator: ", "))."
      )
    }
    if content.isOpenedByEntry { tests.require(openedByEntry(content, item, context)) }
    if content.isClosedByEntry { tests.require(notClosedByEntry(item, context)) }
    let when = {
      content.isAboutItems
        ? content.when.holds(in: context)
        : inquiry.common(holding) { content.when.holds(in: InquiryContext(inquiry)) }
    }
    let words = {
      content.isAboutItems
        ? condition(content, context) : inquiry.common(holding, words: { condition(content, context) })
    }
    tests.require(when(), words())
    return tests
  }

  private func condition(_ content: LicenseExceptionContent, _ context: InquiryContext) -> String {
    let questions = Questions(context: context)
    let asked = content.when.unknowns(in: context).flatMap {
      questions.asked(by: $0, provision: "", decides: false)
    }
    guard let first = asked.first else {
      return content.unmet ?? "Its conditions are not met (\(content.citations.first ?? content.symbol))."
    }
    return "Open only depending on the answer to: \(first.question)"
  }

  private func openedByEntry(
    _ content: LicenseExceptionContent, _ item: Item, _ context: InquiryContext
  ) -> (holds: Ternary, text: String) {
    guard let eccn = item.classification?.eccn, let entry = list[eccn.entry]?.entry else {
      return (.no, "No entry of the control list opens it.")
    }
    let values = entry.exceptions[content.symbol] ?? []
    guard !values.isEmpty else { return (.no, "ECCN \(entry.number) says N/A for it.") }
    var best = (holds: Ternary.no, text: "ECCN \(entry.number) does not open it for this paragraph.")
    for value in values {
      let open = value.scope.covers(eccn.paragraph).and(value.when.holds(in: context))
        .and(value.destinations.map { inquiry.reaches($0) } ?? .yes)
      let capped = content.isCappedByEntry && open != .no ? cap(value, entry.number) : nil
      let holds = capped.map { open.and($0.holds) } ?? open
      if holds == .yes { return (.yes, "") }
      if holds == .unknown {
        best = (
          .unknown,
          capped?.holds == .unknown
            ? capped?.text ?? ""
            : "Whether ECCN \(entry.number) opens it depends on the paragraph or on facts not given."
        )
      } else if best.holds == .no, let capped, open == .yes {
        best = (.no, capped.text)
      }
    }
    return best
  }

  private func cap(_ value: EntryValue, _ entry: String) -> (holds: Ternary, text: String) {
    guard let limit = value.value else { return (.yes, "") }
    let total = total(of: entry)
    if total.known > limit {
      return (.no, "The order's value under ECCN \(entry) exceeds \(limit) U.S. dollars.")
    }
    return (
      total.isWhole ? .yes : .unknown,
      "Whether the order's net value under ECCN \(entry), in U.S. dollars, is at most \(limit) is not known."
    )
  }

  /// The order's value under one entry, as far as it is known: lines of one entry count together (740.3(b)).
  private func total(of entry: String) -> (known: DecimalNumber, isWhole: Bool) {
    let lines = inquiry.transaction.items.filter { $0.classification?.eccn?.entry == entry }.map(\.value)
    let known = lines.compactMap { $0?.currency == "USD" ? $0?.amount : nil }
    return (known.reduce(.zero, +), known.count == lines.count)
  }

  private func notClosedByEntry(_ item: Item, _ context: InquiryContext) -> (holds: Ternary, text: String) {
    guard let eccn = item.classification?.eccn, let entry = list[eccn.entry]?.entry,
      let place = inquiry.destination
    else {
      return (.yes, "")
    }
    var closed = Ternary.no
    for value in entry.excludedFromSTA
    where value.groups.contains(where: { inquiry.law.groups.isMember(place, of: $0) }) {
      closed = closed.or(value.scope.covers(eccn.paragraph).and(value.when.holds(in: context)))
    }
    return (
      !closed,
      closed == .unknown
        ? "ECCN \(entry.number) shuts it for some paragraphs."
        : "ECCN \(entry.number) shuts it for this paragraph."
    )
  }
}
