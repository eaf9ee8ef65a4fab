import HyperText
import Vocabulary

/// Money at risk by regime and by counterparty.
struct MoneySection {
  let report: Report
  let notes: Notes
  let lead: ReportVariant
  private static let shown = 12

  var markup: Markup {
    Piece.section("money", "Money at risk") {
      Piece.legend(
        Grade.allCases.filter { grade in lead.counted.contains { Grade($0.object.after) == grade } })
      Piece.figure(1, "By regime", regimeCaption) { report.measures.enumerated().map { byRegime($0, $1) } }
      Piece.figure(2, "By counterparty", counterpartyCaption) {
        report.measures.enumerated().map { byCounterparty($0, $1) }
      }
    }
  }

  private var regimeCaption: Markup {
    .text(
      "Sums every line of variant 1 that counts, under the regime its finding rests on. "
        + "Lines that don't count (goods under way, licenses, parts) are in the list without being added.")
  }

  private var counterpartyCaption: Markup {
    .text(
      "Sums the same lines by the counterparty as the book writes it: one party in several spellings has several bars, "
        + "for nobody has said that they are one. The twelve greatest; the others are one bar.")
  }

  private func byRegime(_ place: Int, _ measure: Measure) -> Markup {
    let entries = groups(\.regime, measure).map { heading, rows, total in
      Entry(
        name: .group([.text(ReportWords.regime(heading) + " "), Piece.code(heading)]), total: total,
        rows: rows,
        statement: Statement.regime(heading, lead, measure))
    }
    return table("Regime", "r\(place)", entries, measure)
  }

  private func byCounterparty(_ place: Int, _ measure: Measure) -> Markup {
    let all = groups(\.counterparty, measure)
    var entries = all.prefix(Self.shown).map { heading, rows, total in
      Entry(
        name: Piece.name(heading), total: total, rows: rows,
        statement: Statement.counterparty(heading, lead, measure))
    }
    let rest = all.dropFirst(Self.shown)
    if !rest.isEmpty {
      let others = rest.flatMap(\.rows)
      entries.append(
        Entry(
          name: .text(rest.count.reading("other", "others")),
          total: report.totals.total(others.map(\.object)),
          rows: others, statement: Statement.others(rest.count, lead, measure)))
    }
    return table("Counterparty", "c\(place)", entries, measure)
  }

  /// The lines that count and that the measure measures, the greatest group first.
  private func groups(
    _ heading: KeyPath<AffectedObject, String>, _ measure: Measure
  ) -> [(heading: String, rows: [ReportRow], total: Total)] {
    let rows = lead.counted.filter { measure.measures($0.object) }
    return Dictionary(grouping: rows) { $0.object[keyPath: heading] }
      .map { ($0.key, $0.value, report.totals.total($0.value.map(\.object))) }
      .sorted { (measure.amount($1.2), $0.0) < (measure.amount($0.2), $1.0) }
  }

  private struct Entry {
    let name: Markup
    let total: Total
    let rows: [ReportRow]
    let statement: String
  }

  private func table(_ heading: String, _ id: String, _ entries: [Entry], _ measure: Measure) -> Markup {
    let scale = entries.map { measure.amount($0.total) }.max() ?? .zero
    let sum = entries.reduce(DecimalNumber.zero) { $0 + measure.amount($1.total) }
    let rows = entries.enumerated().map { number, entry in
      DataTable.Row(cells: [
        entry.name,
        Bar(entry.rows, measure, report.totals, scale: scale).cell("bar-\(id)-\(number)", measure),
        Piece.number(measure.words(measure.amount(entry.total))), Piece.number(entry.total.objects.reading),
        notes.cell(entry.statement, entry.total, entry.rows),
      ])
    }
    let all = entries.flatMap(\.rows)
    let last = DataTable.Row(cells: [
      element(.strong) { "All" }, .nothing, element(.strong) { Piece.number(measure.words(sum)) },
      Piece.number(Set(all.map(\.object.object)).count.reading),
      notes.cell(Statement.all(lead, measure), report.totals.total(all.map(\.object)), all),
    ])
    return DataTable(
      caption: .text("\(measure.caption), variant 1"),
      columns: [
        .words(heading), .drawing("Compared"), .number(measure == .objects ? "Objects" : "Money at risk"),
        .number("Objects"), .narrow("Source"),
      ], rows: rows + [last], style: "data bars"
    ).markup
  }
}
