import Regulations
import Vocabulary

/// Which license exceptions may overcome all requirements of an item (part 740): one exception for all general
/// prohibitions that apply (15 CFR 736.2(b)), and none where the act is prohibited (15 CFR 740.1(a)).
struct ExceptionAnalysis {
  let inquiry: Inquiry
  let list: ControlList
  let gates: [Holding<ExceptionGatesContent>]
  let exceptions: [Holding<LicenseExceptionContent>]
  let scope: [ItemScope]

  /// A requirement that has to be overcome, or a prohibition that can't be.
  private struct Bar {
    let outcome: Outcome
    let exceptions: ExceptionScope
    let cited: String
    let items: [Int]
    /// Of the finding, among all.
    let place: Int

    /// Nil where the finding asks for nothing.
    init?(_ finding: Finding, _ place: Int) {
      switch finding.outcome {
      case .prohibited, .licenseRequired, .undetermined: break
      default: return nil
      }
      guard finding.status.binds else { return nil }
      (outcome, self.place) = (finding.outcome, place)
      exceptions = finding.outcome == .prohibited ? .none : finding.exceptions
      cited = finding.citations.first ?? finding.provision
      items = finding.items
    }

    func shuts(_ exception: LicenseExceptionContent) -> Bool {
      guard outcome != .undetermined else { return false }
      return exception.isOnlyWhereNamed
        ? !exceptions.names(exception.symbol) : !exceptions.mayAllow(exception.symbol)
    }
  }

  /// An item that needs a license, with what its exceptions depend on; looked at once for each exception.
  private final class Line {
    let item: Int
    /// Places of its requirements among the bars.
    let bars: [Int]
    let context: InquiryContext
    /// Its number and its entry, where the control list has it.
    let listed: (eccn: ECCN, entry: ControlListEntry)?
    let gates: Section740_2
    /// A requirement that is still open could be one that no exception overcomes.
    let isSettled: Bool

    init(
      item: Int, bars: [Int], context: InquiryContext, listed: (eccn: ECCN, entry: ControlListEntry)?,
      gates: Section740_2, isSettled: Bool
    ) {
      (self.item, self.bars, self.context, self.listed) = (item, bars, context, listed)
      (self.gates, self.isSettled) = (gates, isSettled)
    }
  }

  /// What becomes of one exception for one item.
  private struct Verdict {
    let outcome: ExceptionFinding.Availability
    let text: String
    var citation: String?
    /// The provision whose gate shut it.
    var gate: String?
  }

  func apply(to report: inout RegimeReport) {
    let bars = report.findings.indices.compactMap { Bar(report.findings[$0], $0) }
    let gates = Section740_2.Gates(gates, for: inquiry)
    let lines = scope.indices.compactMap { line($0, gates, bars, report.findings) }
    for exception in exceptions where !lines.isEmpty && (report.isTracing || canBeShown(exception)) {
      let isShown = report.isTracing || !exception.content.isShownOnlyWhereOpen
      let barring = bars.map { $0.shuts(exception.content) }
      var findings: [ExceptionFinding] = []
      for line in lines {
        let barred = line.bars.first { barring[$0] }.map { bars[$0].cited }
        let verdict = verdict(on: exception, line, barredBy: barred, isShown: isShown)
        record(verdict, exception, line, &report)
        if exception.content.isShownOnlyWhereOpen, verdict.outcome == .unavailable { continue }
        merge(verdict, exception, line.item, into: &findings)
      }
      report.exceptions += findings
    }
  }

  /// Not where it is shown only if open and, for whatever item, can't be.
  private func canBeShown(_ exception: Holding<LicenseExceptionContent>) -> Bool {
    let content = exception.content
    guard content.isShownOnlyWhereOpen else { return true }
    return (content.actions.isEmpty || content.actions.contains(inquiry.transaction.action))
      && inquiry.reaches(content.destinations) != .no
      && inquiry.atBest(exception) != .no
  }

  private func line(_ item: Int, _ gates: Section740_2.Gates, _ bars: [Bar], _ findings: [Finding]) -> Line? {
    let own = bars.indices.filter { bars[$0].items.contains(item) }
    guard own.contains(where: { bars[$0].outcome == .licenseRequired }) else { return nil }
    var context = InquiryContext(inquiry, item: item, reasons: scope[item].reasons)
    context.required = Self.reasons(own.map { bars[$0].place }, findings)
    let eccn = inquiry.transaction.items[item].classification?.eccn
    return Line(
      item: item, bars: own, context: context,
      listed: eccn.flatMap { eccn in list[eccn.entry].map { (eccn, $0.entry) } },
      gates: Section740_2(gates, before: item, context),
      isSettled: own.allSatisfy { bars[$0].outcome != .undetermined })
  }

  private func record(
    _ verdict: Verdict, _ exception: Holding<LicenseExceptionContent>, _ line: Line,
    _ report: inout RegimeReport
  ) {
    report.note(
      exception.id,
      "items[\(line.item)] \(exception.content.symbol) \(verdict.outcome.rawValue): \(verdict.text)")
    if let gate = verdict.gate { report.apply(gate) }
    guard verdict.outcome == .possible else { return }
    report.apply(exception.id)
    if exception.status == .inForce, line.isSettled { report.overcomableItems.insert(line.item) }
  }

  private func merge(
    _ verdict: Verdict, _ exception: Holding<LicenseExceptionContent>, _ item: Int,
    into findings: inout [ExceptionFinding]
  ) {
    if let twin = findings.firstIndex(where: {
      $0.outcome == verdict.outcome && $0.explanation == verdict.text
    }) {
      return findings[twin].items.append(item)
    }
    let content = exception.content
    findings.append(
      ExceptionFinding(
        symbol: content.symbol, provision: exception.id, outcome: verdict.outcome, items: [item],
        citations: (verdict.citation.map { [$0] } ?? []) + content.citations, explanation: verdict.text,
        conditions: verdict.outcome == .unavailable ? [] : content.conditions))
  }

  /// - Parameters:
  ///   - barred: what it can't overcome; nil where there is none.
  ///   - isShown: whether anybody reads why it is shut.
  private func verdict(
    on exception: Holding<LicenseExceptionContent>, _ line: Line, barredBy barred: String?, isShown: Bool
  ) -> Verdict {
    let content = exception.content
    if let barred {
      return Verdict(
        outcome: .unavailable, text: isShown ? "It can't overcome the requirement of \(barred)." : "",
        citation: barred)
    }
    if exception.status == .notEnforced || exception.status == .stayed {
      return Verdict(outcome: .unavailable, text: "Its rule is \(exception.status.rawValue).")
    }
    let gated = line.gates.verdict(on: content.symbol)
    if let (gate, provision) = gated.closedBy {
      return Verdict(
        outcome: .unavailable, text: gate.explanation, citation: "15 CFR 740.2\(gate.paragraph)",
        gate: provision)
    }
    let tests = ExceptionTests(
      inquiry: inquiry, exception: exception, context: line.context, listed: line.listed, isShown: isShown
    ).run(on: line.item)
    if let failed = tests.failed { return Verdict(outcome: .unavailable, text: failed) }
    if let open = tests.open { return Verdict(outcome: .undetermined, text: open) }
    if gated.isOpenQuestion {
      return Verdict(
        outcome: .undetermined, text: "Whether 15 CFR 740.2(a) bars it depends on facts not given.",
        citation: "15 CFR 740.2(a)")
    }
    return Verdict(outcome: .possible, text: content.explanation)
  }

  /// The reasons for control that the chart, or a section of part 742, requires a license for.
  private static func reasons(_ places: [Int], _ findings: [Finding]) -> ControlReasons {
    places.reduce(into: ControlReasons()) { reasons, place in
      let regime = findings[place].regime
      guard regime == Section738_4.regime || regime == "us.ear.control-policy" else { return }
      for reason in findings[place].reasonsForControl {
        reasons.add(reason, findings[place].outcome == .licenseRequired ? .yes : .unknown)
      }
    }
  }
}
