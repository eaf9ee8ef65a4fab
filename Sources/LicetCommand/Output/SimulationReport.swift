import Documents
import Licet

/// What a scenario does, for people: the sum first, then what is touched, what is not and why, then the variants.
struct SimulationReport {
  let style: Style
  /// How many rows of each kind are shown.
  private static let shown = 12

  func text(of result: SimulationResult) -> String {
    var lines = [style.heading(result.scenario.title), asked(result)]
    if let lead = result.variants.first { lines += headline(lead) + body(lead) }
    lines += variants(result)
    lines += section(
      "To ask",
      result.missingRates.map { "  - What is one \($0) worth? Say so under 'rates' in the scenario." })
    lines += section("Not modeled", SimulationDocument(result).notModeled.map { "  - \($0)" })
    lines += [
      "",
      "This rests on edition \(result.edition), the law and the lists as known on \(result.scenario.on.iso).",
    ]
    lines.append(
      "What is not listed here was looked at and found untouched by what is modeled; that is no finding on anything else."
    )
    return lines.joined(separator: "\n") + "\n"
  }

  private func asked(_ result: SimulationResult) -> String {
    "asked on \(result.scenario.on.iso), followed until \(result.scenario.until.iso); "
      + "\(result.rows) rows of business, \(result.objects) of them asked about, \(result.assessments) assessments"
  }

  private func headline(_ variant: VariantResult) -> [String] {
    let count = Set(variant.affected.map(\.object)).count
    let head = "\(variant.title): \(count) touched, \(Self.money(variant.total)) at risk"
    return ["", count > 0 ? style.alert(head) : style.heading(head)]
      + Table.lines(variant.dates.map { [Self.moment($0.at), $0.what, $0.citation ?? ""] }, indent: 2)
  }

  private func body(_ variant: VariantResult) -> [String] {
    let second = variant.affected.filter { $0.order == 2 }
    return section(
      "Money at risk",
      totals("by regime", variant.byRegime) + totals("by counterparty", variant.byCounterparty))
      + section("What to do", totals("", variant.byAction))
      + section("Touched", rows(variant.affected.filter { $0.order == 1 }))
      + section("Touched in turn: who supplies the target, and customers who use its equipment", rows(second))
      + section("Not touched, and why", reasons(variant.notAffected))
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", style.heading(title)] + lines
  }

  private func totals(_ title: String, _ totals: [Total]) -> [String] {
    let lines = Table.lines(
      totals.prefix(6).map { [$0.heading.printable, Self.money($0), "\($0.objects) objects"] }, indent: 4,
      rightAligned: [1])
    return lines.isEmpty || title.isEmpty ? lines : ["  \(title)"] + lines
  }

  /// The costliest first; those of one action, regime and moment say their law once.
  private func rows(_ affected: [AffectedObject]) -> [String] {
    let groups = Dictionary(grouping: affected) {
      [$0.todo, $0.provision, $0.from.rfc3339, $0.before.rawValue, $0.after.rawValue]
    }.values.sorted { ($0.count, $1[0].object) > ($1.count, $0[0].object) }
    var lines = groups.prefix(Self.shown).flatMap { group -> [String] in
      let first = group[0]
      let objects = group.sorted { ($0.valueAtRisk?.amount ?? .zero) > ($1.valueAtRisk?.amount ?? .zero) }
      let names = objects.prefix(3).map { object in
        "\(object.object) \(object.counterparty), \(object.valueAtRisk?.grouped ?? "no value")"
      }
      let more = group.count > 3 ? ["and \(group.count - 3) more"] : []
      let head =
        "\(group.count) × \(first.before.rawValue) → \(first.after.rawValue) from \(Self.moment(first.from)): \(first.todo)"
      return Self.wrapped(head, indent: "  ")
        + Self.wrapped((names + more).joined(separator: "; "), indent: "      ")
        + others(group)
        + ["      " + style.faint(first.citations.prefix(4).joined(separator: "; ") + " · " + first.status)]
    }
    if groups.count > Self.shown {
      lines.append("  and \(groups.count - Self.shown) more kinds; --format json has all")
    }
    return lines
  }

  /// Other suppliers that the book names for the lines, each once.
  private func others(_ group: [AffectedObject]) -> [String] {
    let named = group.compactMap(\.alternatives)
    guard !named.isEmpty else { return [] }
    let others = named.joined().reduce(into: [Alternative]()) { all, one in
      if !all.contains(where: { $0.supplier == one.supplier }) { all.append(one) }
    }
    guard !others.isEmpty else { return ["      the book names no other supplier"] }
    let more = others.count > 3 ? ["and \(others.count - 3) more"] : []
    return Self.wrapped(
      "other suppliers in the book: " + (others.prefix(3).map(\.words) + more).joined(separator: "; "),
      indent: "      ")
  }

  private func reasons(_ untouched: [UntouchedObject]) -> [String] {
    let groups = Dictionary(grouping: untouched) { [$0.why] + $0.citations }.values.sorted {
      ($0.count, $1[0].object) > ($1.count, $0[0].object)
    }
    return groups.prefix(Self.shown).flatMap { group in
      Self.wrapped(
        "\(group.count) × \(group[0].why) (\(group.prefix(3).map(\.object).joined(separator: ", "))\(group.count > 3 ? " …" : ""))",
        indent: "  ")
        + ["      " + style.faint(group[0].citations.joined(separator: "; "))]
    }
  }

  private func variants(_ result: SimulationResult) -> [String] {
    guard result.variants.count > 1 else { return [] }
    return section(
      "Side by side",
      Table.lines(
        result.variants.map { variant in
          [
            variant.title, "\(Set(variant.affected.map(\.object)).count) touched", Self.money(variant.total),
            variant.byRegime.map(\.heading).joined(separator: ", "),
          ]
        }, indent: 2, rightAligned: [1, 2]))
  }

  private static func wrapped(_ text: String, indent: String) -> [String] {
    Wrapping.lines(text.printable, width: Wrapping.width - indent.count).map { indent + $0 }
  }

  private static func money(_ total: Total) -> String {
    guard let converted = total.converted else {
      return total.sums.isEmpty ? "no money" : total.sums.map(\.grouped).joined(separator: " + ")
    }
    return converted.grouped
  }

  private static func moment(_ instant: Instant) -> String {
    Instant(startOf: instant.day) == instant ? instant.day.iso : instant.rfc3339
  }
}
