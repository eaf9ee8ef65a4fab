import Vocabulary

/// Who owns whom around the parties that the scenario is about.
struct OwnershipSection {
  let report: Report
  let notes: Notes
  let lead: ReportVariant

  /// By counterparty, its lines in each variant.
  private let touched: [String: [(variant: ReportVariant, rows: [ReportRow])]]
  private let looked: Set<String>
  private let targets: Set<String>
  private static let shown = 500

  init(report: Report, notes: Notes, lead: ReportVariant) {
    (self.report, self.notes, self.lead) = (report, notes, lead)
    var touched: [String: [(variant: ReportVariant, rows: [ReportRow])]] = [:]
    for variant in report.variants {
      for (name, rows) in Dictionary(grouping: variant.rows, by: \.object.counterparty) {
        touched[name, default: []].append((variant, rows))
      }
    }
    self.touched = touched
    looked = Set(lead.result.notAffected.map(\.counterparty))
    targets = Set(report.result.ownership.filter(\.isTarget).map(\.owner)).union(report.targets)
  }

  var markup: Markup {
    Piece.section("ownership", "Who owns whom") {
      if report.result.ownership.isEmpty {
        element(.p) { "The book says nothing of who owns whom around the parties that the scenario is about." }
      } else {
        let tree = OwnershipTree(report.result.ownership, standing: standing)
        Piece.figure(5, "Owners above what they own", caption) {
          tree.markup
          legend
          if tree.left > 0 {
            element(.p) { "\(tree.left.reading("more line", "more lines")) didn't fit; the table below has the holdings." }
          }
        }
        holdings
      }
    }
  }

  private var caption: Markup {
    .text(
      "Each line is a holding with its share, as the book's ownership table states it. A filled square: lines of the book "
        + "with this counterparty are touched in variant 1. Whether a rule that counts ownership reaches a party depends "
        + "on the variant; the numbers say in which ones it is touched.")
  }

  private func standing(_ party: String) -> (mark: OwnershipTree.Mark, words: String) {
    let found = touched[party] ?? []
    let numbers = ReportWords.list(found.map { "\($0.variant.number)" })
    let elsewhere = found.isEmpty ? "" : found.count == 1 ? "touched in variant \(numbers)" : "touched in variants \(numbers)"
    let isTouched = found.contains { $0.variant.number == lead.number }
    if targets.contains(party) { return (.target, found.isEmpty ? "target" : "target; " + elsewhere) }
    if isTouched { return (.touched, elsewhere) }
    if !found.isEmpty { return (.untouched, "not in variant 1; " + elsewhere) }
    return looked.contains(party)
      ? (.untouched, "looked at, not touched in any variant") : (.unknown, "in no line that was looked at")
  }

  private var legend: Markup {
    element(.ul, .class("legend")) {
      entry("a party that the scenario is about") {
        element(.circle, .of(.cx, 9), .of(.cy, 9), .of(.r, 7), .class("ring"))
        element(.circle, .of(.cx, 9), .of(.cy, 9), .of(.r, 3.5), .class("mark"))
      }
      entry("touched in variant 1") { square("mark") }
      entry("not touched in variant 1") { square("ring") }
      entry("in no line that was looked at") { square("ring faint-ring") }
    }
  }

  private func square(_ style: String) -> Markup {
    element(.rect, .of(.x, 4), .of(.y, 4), .of(.width, 10), .of(.height, 10), .class(style))
  }

  private func entry(_ words: String, @MarkupBuilder shape: () -> Markup) -> Markup {
    element(.li) {
      element(.svg, .class("swatch"), .hidden, .of(.width, 18), .of(.height, 18)) { shape() }
      words
    }
  }

  private var holdings: Markup {
    let lines = report.result.ownership
    return element(.details) {
      element(.summary) { "The \(lines.count.reading("holding", "holdings")), with the source of each" }
      DataTable(
        caption: "Holdings as the book states them.",
        columns: [
          .words("Owner"), .words("Owned"), .number("Share"), .words("Stated by"), .words("The owned party's lines"),
        ],
        rows: lines.prefix(Self.shown).map { line in
          .init(cells: [
            Piece.name(line.owner), Piece.name(line.owned), Piece.number(line.share.words),
            .text(line.source ?? "not said"), links(line.owned),
          ])
        }
      ).markup
      if lines.count > Self.shown { element(.p) { "\((lines.count - Self.shown).reading) more are in the book." } }
    }
  }

  private func links(_ party: String) -> Markup {
    let found = touched[party] ?? []
    guard !found.isEmpty else { return "none touched" }
    return element(.ul, .class("plain")) {
      found.map { variant, rows in
        element(.li) {
          "variant \(variant.number): \(rows.count.reading("line", "lines"))"
          notes.mark(Statement.party(party, variant), report.totals.total(rows.filter(\.object.isCounted).map(\.object)), rows)
        }
      }
    }
  }
}
