import Vocabulary

/// Money at risk by regime and by counterparty.
struct MoneySection {
  let report: Report
  let notes: Notes
  let lead: ReportVariant
  private static let shown = 12

  var markup: Markup {
    Piece.section("money", "Money at risk") {
      Piece.legend(Grade.allCases.filter { grade in lead.counted.contains { Grade($0.object.after) == grade } })
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
    let rows = Dictionary(grouping: lead.counted, by: \.object.regime)
    let entries = lead.result.byRegime.map { total in
      Entry(
        name: .group([.text(ReportWords.regime(total.heading) + " "), Piece.code(total.heading)]), total: total,
        rows: rows[total.heading] ?? [], statement: Statement.regime(total.heading, lead))
    }
    return table("Regime", "r\(place)", entries, measure)
  }

  private func byCounterparty(_ place: Int, _ measure: Measure) -> Markup {
    let rows = Dictionary(grouping: lead.counted, by: \.object.counterparty)
    let all = lead.result.byCounterparty.sorted {
      (measure.amount($1), $0.heading) < (measure.amount($0), $1.heading)
    }
    var entries = all.prefix(Self.shown).map { total in
      Entry(
        name: Piece.name(total.heading), total: total, rows: rows[total.heading] ?? [],
        statement: Statement.counterparty(total.heading, lead))
    }
    let rest = all.dropFirst(Self.shown)
    if !rest.isEmpty {
      let others = rest.flatMap { rows[$0.heading] ?? [] }
      entries.append(
        Entry(
          name: .text(rest.count.reading("other", "others")), total: report.totals.total(others.map(\.object)),
          rows: others, statement: Statement.others(rest.count, lead)))
    }
    return table("Counterparty", "c\(place)", entries, measure)
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
        entry.name, Bar(entry.rows, measure, report.totals, scale: scale).cell("bar-\(id)-\(number)", measure),
        Piece.number(measure.words(measure.amount(entry.total))), Piece.number(entry.total.objects.reading),
        notes.cell(entry.statement, entry.total, entry.rows),
      ])
    }
    let last = DataTable.Row(cells: [
      element(.strong) { "All" }, .nothing, element(.strong) { Piece.number(measure.words(sum)) },
      Piece.number(Set(lead.counted.map(\.object.object)).count.reading),
      notes.cell(Statement.all(lead), lead.result.total, lead.counted),
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
