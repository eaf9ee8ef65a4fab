import HyperText
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
    targets = Self.targets(report)
  }

  /// By name; where the book writes them otherwise, the owners that the result takes for targets and that no other of
  /// them owns.
  private static func targets(_ report: Report) -> Set<String> {
    let taken = report.result.ownership.filter(\.isTarget)
    let named = Set(report.names).intersection(report.result.ownership.flatMap { [$0.owner, $0.owned] })
    guard named.isEmpty else { return named }
    return Set(taken.map(\.owner)).subtracting(taken.map(\.owned))
  }

  var markup: Markup {
    Piece.section("ownership", "Who owns whom") {
      if report.result.ownership.isEmpty {
        element(.p) {
          "The book says nothing of who owns whom around the parties that the scenario is about."
        }
      } else {
        let trees = [true, false].map { isWide in
          OwnershipTree(
            report.result.ownership, after: report.scenario.on, variants: report.variants.count,
            isWide: isWide, standing: standing)
        }
        Piece.figure(5, "Owners above what they own", caption) {
          trees.map(\.markup)
          legend
          if let left = trees.first?.left, left > 0 {
            element(.p) {
              "\(left.reading("more line", "more lines")) didn't fit; the table below has the holdings."
            }
          }
        }
        holdings
      }
    }
  }

  private var caption: Markup {
    .text(
      "Each line is a holding with its share, as the book's ownership table states it. Whether a rule that counts ownership "
        + "reaches a party depends on the variant: a filled square says that lines of the book with this counterparty are "
        + "touched there. The table below leads to the lines.")
  }

  private func standing(_ party: String) -> OwnershipTree.Standing {
    let numbers = (touched[party] ?? []).map(\.variant.number)
    let isTarget = targets.contains(party)
    let isKnown = !numbers.isEmpty || looked.contains(party)
    let words =
      numbers.isEmpty
      ? (isKnown ? "looked at, not touched in any variant" : "in no line that was looked at")
      : "touched in " + (numbers.count == 1 ? "variant " : "variants ")
        + ReportWords.list(numbers.map(String.init))
    return .init(
      isTarget: isTarget, isKnown: isKnown, touched: numbers, words: isTarget ? "target; " + words : words)
  }

  private var legend: Markup {
    element(.ul, .class("legend")) {
      entry("a party that the scenario is about") { Symbol.target.drawing(x: 9, y: 9) }
      entry("touched in variant 1; under a number, in that variant") { Symbol.touched.drawing(x: 9, y: 9) }
      entry("not touched in variant 1") { Symbol.untouched.drawing(x: 9, y: 9) }
      entry("in no line that was looked at") { Symbol.unknown.drawing(x: 9, y: 9) }
    }
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
          .words("Owner"), .words("Owned"), .number("Share"), .words("First day"), .words("Last day"),
          .words("Stated by"),
          .words("Lines of the owned party"),
        ],
        rows: lines.prefix(Self.shown).map { line in
          .init(cells: [
            Piece.name(line.owner), Piece.name(line.owned), Piece.number(line.share.words),
            Piece.number(line.from?.iso ?? "not said"), Piece.number(line.to?.iso ?? "not said"),
            .text(line.source ?? "not said"), links(line.owned),
          ])
        }, style: "data holdings"
      ).markup
      if lines.count > Self.shown {
        element(.p) { "\((lines.count - Self.shown).reading) more are in the book." }
      }
    }
  }

  private func links(_ party: String) -> Markup {
    let found = touched[party] ?? []
    guard !found.isEmpty else { return "none touched" }
    return .group(
      found.enumerated().map { place, entry in
        let total = report.totals.total(entry.rows.filter(\.object.isCounted).map(\.object))
        return .group([
          place == 0 ? "" : ", ",
          element(.span, .class("num")) {
            "variant \(entry.variant.number): \(entry.rows.count.reading)"
            notes.mark(Statement.party(party, entry.variant), total, entry.rows)
          },
        ])
      })
  }
}
