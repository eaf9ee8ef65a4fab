import HyperText
import Vocabulary

/// Lines in groups that can be opened: what has to be done at the head, each line with its law below.
struct RowList {
  let rows: [ReportRow]
  let report: Report
  /// Before the anchors of its groups.
  let prefix: String
  /// Whether other variants say that they have the same line.
  var isOpen = false

  var markup: Markup { .group(RowGroup.all(rows, report.totals, prefix: prefix).map(group)) }

  private func group(_ group: RowGroup) -> Markup {
    let counted = group.rows.count(where: \.object.isCounted)
    let reasons = group.explanations
    return element(.details, .id(group.anchor), isOpen ? .of(.open, "") : nil) {
      element(.summary) {
        Piece.swatch(Grade(group.rows.first?.object.after ?? .undetermined))
        element(.strong) { ReportWords.action(group.action) + ": " }
        Piece.name(group.todo)
        element(.span, .class("sum")) {
          group.rows.count.reading("line", "lines") + ", "
          Piece.total(group.total)
          counted == group.rows.count || counted == 0
            ? "" : " over the \(counted.reading) that \(counted == 1 ? "counts" : "count")"
        }
      }
      explanations(reasons)
      DataTable(
        caption: .group([
          .text(ReportWords.regime(group.regime) + ", "), Piece.code(group.provision),
          .text(", \(group.status.replacing("-", with: " ")). "), Piece.citations(group.citations),
        ]),
        columns: [
          .words("Object"), .words("Firm and counterparty"), .words("Before and after"), .words("Action"),
          .number("Money at risk"), .words("Law"),
        ],
        rows: group.rows.filter(\.isWritten).map { row($0, reasons: reasons) }, style: "data rows"
      ).markup
      alternatives(group)
      left(group.rows.count(where: { !$0.isWritten }))
    }
  }

  private func left(_ count: Int) -> Markup {
    count == 0
      ? .nothing
      : element(.p) {
        count.reading("more line is", "more lines are")
          + " in the result as JSON (licet simulate --format json)."
      }
  }

  private func row(_ row: ReportRow, reasons: [String]) -> DataTable.Row {
    let object = row.object
    return DataTable.Row(
      id: row.anchor,
      cells: [
        .group([Piece.code(object.object), element(.span, .class("line")) { Piece.name(object.title) }]),
        .group([
          Piece.name(object.firm),
          element(.span, .class("line")) {
            "with "
            Piece.name(object.counterparty)
          },
        ]),
        change(object, reasons: reasons),
        .group([
          .text(ReportWords.action(object.action)), element(.span, .class("line")) { object.activity },
        ]),
        money(object),
        .group([
          Piece.code(object.provision), .text(", \(object.status.replacing("-", with: " "))"),
          element(.span, .class("line")) { Piece.citations(object.citations) },
        ]),
      ])
  }

  /// Who else supplies what the lines are about, said once for those that have the same answer.
  private func alternatives(_ group: RowGroup) -> Markup {
    let named = group.rows.filter(\.isWritten).filter { $0.object.alternatives != nil }
    let groups = Dictionary(grouping: named) { $0.object.alternatives ?? [] }.values.sorted {
      $0[0].object.object < $1[0].object.object
    }
    guard !groups.isEmpty else { return .nothing }
    return element(.div, .class("others")) {
      "Other suppliers, as far as the book names any; whether they can stand in is for those to say who use the part. "
        + "Lead times are the book's."
      element(.ul, .class("plain")) {
        groups.map { rows in
          element(.li) {
            RowLinks.markup(Array(rows.prefix(6)))
            rows.count > 6 ? " and \((rows.count - 6).reading) more: " : ": "
            suppliers(rows[0].object.alternatives ?? [])
          }
        }
      }
    }
  }

  private func suppliers(_ others: [Alternative]) -> Markup {
    guard !others.isEmpty else { return "the book names none." }
    return .group(others.enumerated().map { .group([$0 == 0 ? "" : "; ", Piece.name($1.words)]) })
  }

  /// Said once for all lines; where they differ, the lines call them by their numbers.
  private func explanations(_ reasons: [String]) -> Markup {
    guard reasons.count > 1 else { return element(.p, .class("why")) { reasons.map(Piece.name) } }
    return element(.ol, .class("why")) { reasons.map { reason in element(.li) { Piece.name(reason) } } }
  }

  private func change(_ object: AffectedObject, reasons: [String]) -> Markup {
    .group([
      element(.span, .class("change")) {
        ReportWords.outcome(object.before) + " → "
        element(.strong) { ReportWords.outcome(object.after) }
      },
      element(.span, .class("line")) {
        "from \(ReportWords.moment(object.from))"
        object.reviewPolicy.map { ", " + ReportWords.policy($0) } ?? ""
        object.before == object.after ? ", by a further rule" : ""
      },
      reasons.count > 1
        ? element(.span, .class("line")) { "reason \((reasons.firstIndex(of: object.explanation) ?? 0) + 1)" }
        : .nothing,
    ])
  }

  private func money(_ object: AffectedObject) -> Markup {
    let converted = object.valueAtRisk.flatMap { report.totals.converted($0) }
    return .group([
      Piece.money(object.valueAtRisk),
      converted.map { money in
        element(.span, .class("line")) {
          "at the rate given "
          Piece.number(money.reading)
        }
      } ?? .nothing,
      object.isCounted ? .nothing : element(.span, .class("line")) { "not counted" },
    ])
  }
}

extension Totals {
  /// Money of another currency in the scenario's; nil where it is in that currency already, or no rate is given.
  func converted(_ money: Money) -> Money? {
    guard let currency, money.currency != currency, let rate = rates[money.currency] else { return nil }
    return Money(amount: money.amount * rate, currency: currency)
  }
}
