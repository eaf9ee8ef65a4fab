import Regulations
import Vocabulary

/// Reads the Commerce Country Chart: a requirement for each reason for control that covers the item and has an X, or
/// names the destination itself (15 CFR 738.4(a)).
struct Section738_4 {
  let inquiry: Inquiry
  let list: ControlList
  let chart: CountryChart

  static let regime = "us.ear.chart"
  static let provision = "us.ear.738.4"

  /// What one row of an entry says of one item and destination.
  private struct Reading {
    let row: ControlRow
    let required: Ternary
    let status: LawStatus
  }

  func apply(_ scope: inout [ItemScope], to report: inout RegimeReport) {
    var findings = Drafts()
    for index in scope.indices where scope[index].isSubject != .no {
      guard let eccn = inquiry.transaction.items[index].classification?.eccn else { continue }
      guard let standing = list[eccn.entry] else {
        unknownEntry(eccn, index, to: &report)
        continue
      }
      scope[index].reasons = reasons(of: standing.entry, eccn, index)
      if standing.entry.controls.isEmpty, elsewhere(standing, index, into: &findings, &report) { continue }
      read(standing, eccn, index, scope[index].isSubject, into: &findings, &report)
    }
    report.findings += findings.findings
  }

  /// Findings in the making: what the same row says of several items is one of them.
  private struct Drafts {
    /// A row of an entry, and what came of it.
    struct Source: Equatable {
      let entry: String
      let row: Int
      let outcome: Outcome
    }

    private(set) var findings: [Finding] = []
    private var sources: [(source: Source, place: Int)] = []

    mutating func append(_ finding: Finding) { findings.append(finding) }

    mutating func add(_ source: Source, item: Int, _ make: () -> Finding) {
      if let known = sources.first(where: { $0.source == source }) { return add(item, to: known.place) }
      let finding = make()
      let twin = findings.firstIndex {
        $0.outcome == finding.outcome && $0.reasonsForControl == finding.reasonsForControl
          && $0.explanation == finding.explanation && $0.status == finding.status
      }
      sources.append((source, twin ?? findings.count))
      if let twin { add(item, to: twin) } else { findings.append(finding) }
    }

    private mutating func add(_ item: Int, to place: Int) {
      if !findings[place].items.contains(item) { findings[place].items.append(item) }
    }
  }

  /// The reasons for control of an item; nil where it is not classified, or the list does not hold its entry.
  func reasons(of index: Int) -> ControlReasons? {
    guard let eccn = inquiry.transaction.items[index].classification?.eccn, let standing = list[eccn.entry]
    else {
      return nil
    }
    return reasons(of: standing.entry, eccn, index)
  }

  /// The reasons for control of the rows that cover, or may cover, the item, whatever the destination.
  private func reasons(of entry: ControlListEntry, _ eccn: ECCN, _ index: Int) -> ControlReasons {
    let context = InquiryContext(inquiry, item: index)
    return entry.controls.reduce(into: ControlReasons()) { reasons, row in
      reasons.note(ofEntry: row.reason)
      let covers = row.scope.covers(eccn.paragraph)
      if covers != .no { reasons.add(row.reason, covers.and(row.when.holds(in: context))) }
    }
  }

  private func read(
    _ standing: ControlList.Standing, _ eccn: ECCN, _ index: Int, _ subject: Ternary,
    into findings: inout Drafts, _ report: inout RegimeReport
  ) {
    let context = InquiryContext(inquiry, item: index, reasons: nil)
    for (number, row) in standing.entry.controls.enumerated() {
      let covers = row.scope.covers(eccn.paragraph)
      guard covers != .no, let place = inquiry.destination else { continue }
      let reached = isReached(row, place, eccn, context)
      guard reached != .no else { continue }
      let required = covers.and(reached).and(row.when.holds(in: context)).and(subject)
      switch required {
      case .yes:
        findings.add(Drafts.Source(entry: eccn.entry, row: number, outcome: .licenseRequired), item: index) {
          finding(row, standing, context, .licenseRequired)
        }
        report.apply(standing.provision.id)
        if case .column = row.reach { report.apply(chart.provision.id) }
      case .unknown:
        ask(row, eccn, covers, context, &report)
        findings.add(Drafts.Source(entry: eccn.entry, row: number, outcome: .undetermined), item: index) {
          finding(row, standing, context, .undetermined)
        }
      case .no: break
      }
      report.note(
        Self.provision,
        "items[\(index)] \(standing.entry.number) \(row.reason) to \(inquiry.destinationName): \(required.rawValue)"
      )
    }
    if let place = inquiry.destination, !chart.hasRow(place), place != PlaceIndex("US") {
      noRow(index, into: &findings, &report)
    }
    if inquiry.destination == nil {
      report.ask(
        MissingFact(
          fact: "to.country", question: "Where do the items go?", provision: Self.provision, decides: true))
    }
  }

  /// An entry without a row controls nothing itself: another agency does, or other entries do; a section of the EAR
  /// that it refers to answers by itself.
  private func elsewhere(
    _ standing: ControlList.Standing, _ index: Int, into findings: inout Drafts,
    _ report: inout RegimeReport
  ) -> Bool {
    let entry = standing.entry
    let others = entry.refer.filter { ECCN($0) != nil }
    guard entry.jurisdiction != nil || !others.isEmpty else { return false }
    let text =
      entry.jurisdiction.map {
        "ECCN \(entry.number) points to \($0): that agency's rules apply to what it describes."
      }
      ?? "ECCN \(entry.number) controls nothing by itself: see \(others.joined(separator: ", "))."
    report.ask(
      MissingFact(
        fact: "items[\(index)].classification", question: "\(text) What is the item's classification?",
        provision: standing.provision.id, decides: true))
    report.apply(standing.provision.id)
    findings.append(
      Finding(
        regime: Self.regime, provision: Self.provision, outcome: .undetermined, items: [index],
        citations: [entry.jurisdiction == nil ? "15 CFR part 774, Supp. No. 1" : "15 CFR 734.3(b)(1)"],
        status: standing.status, explanation: text))
    return true
  }

  /// A place without a row of its own belongs to a country that has one, and only a person can say to which.
  private func noRow(_ index: Int, into findings: inout Drafts, _ report: inout RegimeReport) {
    let name = inquiry.destinationName
    report.ask(
      MissingFact(
        fact: "to.country", question: "Of which country of the Country Chart is \(name) a territory?",
        provision: Self.provision, decides: true))
    findings.append(
      Finding(
        regime: Self.regime, provision: Self.provision, outcome: .undetermined, items: [index],
        citations: ["15 CFR 738.3(b)"], explanation: "The Country Chart has no row for \(name)."))
  }

  private func isReached(_ row: ControlRow, _ place: PlaceIndex, _ eccn: ECCN, _ context: InquiryContext)
    -> Ternary
  {
    switch row.reach {
    case .destinations(let set):
      let reached = inquiry.reaches(set)
      return place.isRegion ? reached.or(inquiry.law.contains(set, place.country)) : reached
    case .column(let column):
      for rule in chart.footnoteRules where rule.column == column {
        guard inquiry.law.contains(rule.countries, place) == .yes else { continue }
        let applies = inquiry.law.contains(rule.items, .eccn(eccn)).and(rule.when.holds(in: context))
        if applies == .yes { return Ternary(rule.isRequired) }
        if applies == .unknown, chart.isMarked(column, for: place) != rule.isRequired { return .unknown }
      }
      return Ternary(chart.isMarked(column, for: place))
    }
  }

  private func ask(
    _ row: ControlRow, _ eccn: ECCN, _ covers: Ternary, _ context: InquiryContext,
    _ report: inout RegimeReport
  ) {
    guard row.status?.binds ?? true else { return }
    let questions = Questions(context: context)
    var atoms = row.when.unknowns(in: context)
    if covers == .unknown { atoms.append(.item(.any)) }
    for atom in atoms {
      for fact in questions.asked(by: atom, provision: "us.ear.774", decides: true) { report.ask(fact) }
    }
  }

  private func finding(
    _ row: ControlRow, _ standing: ControlList.Standing, _ context: InquiryContext, _ outcome: Outcome
  ) -> Finding {
    let column: String
    var status = standing.status
    switch row.reach {
    case .column(let name):
      column = String(name.prefix(2)) + " Column " + name.dropFirst(2)
      if let place = inquiry.destination, status == .inForce {
        status = chart.isDisputed(name, for: place) ? .unverified : chart.status
      }
    case .destinations: column = row.citation ?? "its entry"
    }
    if let own = row.status { status = own }
    let citations =
      ["15 CFR 738.4(a)", "15 CFR part 774, Supp. No. 1, ECCN \(standing.entry.number)"]
      + (row.citation.map { [$0] } ?? [])
    let requires = outcome == .licenseRequired ? "is controlled" : "may be controlled"
    return Finding(
      regime: Self.regime, provision: Self.provision, outcome: outcome, reasonsForControl: [row.reason],
      items: context.item.map { [$0] } ?? [], citations: citations, status: status,
      explanation:
        "\(standing.entry.number) (\(standing.entry.label)) \(requires) for \(row.reason) to \(inquiry.destinationName) by \(column).",
      because: because(row, context), exceptions: .part740)
  }

  /// What the row rests on: the mark of the chart or the destinations it names, and the answers its condition needs.
  private func because(_ row: ControlRow, _ context: InquiryContext) -> [String] {
    let place: String
    switch row.reach {
    case .column(let column):
      place =
        "the Country Chart has an X for \(inquiry.destinationName) under \(column.prefix(2)) \(column.dropFirst(2))"
    case .destinations(let set): place = "the entry itself names the destinations: \(set.text)"
    }
    return [place] + Grounds(context: context).words(for: row.when.condition)
  }

  private func unknownEntry(_ eccn: ECCN, _ index: Int, to report: inout RegimeReport) {
    let near = NearestWord.to(eccn.entry, among: list.numbers).map { " The nearest entry is \($0)." } ?? ""
    report.ask(
      MissingFact(
        fact: "items[\(index)].classification",
        question: "The control list has no entry \(eccn.entry).\(near) What is the item's classification?",
        provision: "us.ear.774", decides: true))
    report.findings.append(
      Finding(
        regime: Self.regime, provision: Self.provision, outcome: .undetermined, items: [index],
        citations: ["15 CFR part 774, Supp. No. 1"],
        explanation: "No entry \(eccn.entry) is on the control list at hand."))
  }
}
