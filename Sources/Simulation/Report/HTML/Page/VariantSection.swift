import HyperText
import Vocabulary

/// The variants side by side: in a table, and as small charts of one scale.
struct VariantSection {
  let report: Report
  let notes: Notes

  var markup: Markup {
    Piece.section("variants", "Variants side by side") {
      table
      Piece.figure(6, "Every variant by regime", caption) {
        Piece.legend(grades)
        report.measures.enumerated().map { place, measure in
          Markup.group([
            report.measures.count > 1 ? element(.p) { measure.caption } : .nothing,
            element(.ul, .class("multiples")) { report.variants.map { panel($0, measure, "m\(place)") } },
          ])
        }
      }
    }
  }

  private var caption: Markup {
    .text(
      "Small charts of one scale and one order, so that bars compare across variants. Each sums the lines of its variant "
        + "that count, by regime; a dash stands where a regime asks for nothing new.")
  }

  private var grades: [Grade] {
    let all = Set(report.variants.flatMap(\.counted).map { Grade($0.object.after) })
    return Grade.allCases.filter(all.contains)
  }

  // MARK: Table

  private var table: Markup {
    DataTable(
      caption: "What each variant supposes beside the law and the lists as known, and what comes of it.",
      columns: [
        .narrow("No."), .words("Variant"), .words("Supposes"), .number("Objects touched"),
        .number("Money at risk"),
        .number("Left as they are"), .words("Against variant 1"),
      ],
      rows: report.variants.map { variant in
        .init(cells: [
          .text(variant.number.reading), Piece.name(variant.title), supposes(variant),
          .group([
            Piece.number(variant.touched.reading), notes.mark(Statement.touched(variant), nil, variant.rows),
          ]),
          .group([
            Piece.total(variant.result.total),
            notes.mark(Statement.all(variant), variant.result.total, variant.counted),
          ]),
          .group([
            Piece.number(variant.result.unaffected.reading), notes.mark(Statement.objects(report)),
          ]), against(variant),
        ])
      }, style: "data variants"
    ).markup
  }

  private typealias Supposition = (at: Instant, what: String, citation: String?)

  private func supposes(_ variant: ReportVariant) -> Markup {
    // What variant 1 supposes is not said again.
    let first = report.lead?.result.dates ?? []
    let isSame = { (left: Supposition, right: Supposition) in
      left.at == right.at && left.what == right.what && left.citation == right.citation
    }
    let dates = variant.result.dates
    let adds = variant.number > 1 && first.allSatisfy { one in dates.contains { isSame(one, $0) } }
    let own = adds ? dates.filter { date in !first.contains { isSame($0, date) } } : dates
    return element(.ul, .class("plain")) {
      adds
        ? element(.li) { own.isEmpty ? "the same dates as variant 1, on other terms" : "as variant 1, and" }
        : .nothing
      own.map { date in
        element(.li) {
          Piece.number(date.at.day.iso)
          " "
          Piece.name(ReportWords.what(date.what))
          " ("
          Piece.citations(date.citation.map { [$0] } ?? [])
          ")"
        }
      }
    }
  }

  private func against(_ variant: ReportVariant) -> Markup {
    guard variant.number > 1 else { return "leads" }
    guard !variant.own.isEmpty || !variant.gone.isEmpty else { return "the same lines" }
    return element(.a, .link(to: "variant-\(variant.number)")) {
      "\(variant.own.count.reading("other line", "other lines")), \(variant.gone.count.reading) gone"
    }
  }

  // MARK: Small charts

  private func scale(_ measure: Measure) -> DecimalNumber {
    report.variants.flatMap(\.result.byRegime).map(measure.amount).max() ?? .zero
  }

  /// Of all variants, the greatest first.
  private func regimes(_ measure: Measure) -> [String] {
    var greatest: [String: DecimalNumber] = [:]
    for total in report.variants.flatMap(\.result.byRegime) {
      greatest[total.heading] = max(greatest[total.heading] ?? .zero, measure.amount(total))
    }
    return greatest.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private func panel(_ variant: ReportVariant, _ measure: Measure, _ id: String) -> Markup {
    let (regimes, scale) = (regimes(measure), scale(measure))
    let rows = Dictionary(grouping: variant.counted, by: \.object.regime)
    let totals = Dictionary(
      variant.result.byRegime.map { ($0.heading, $0) }, uniquingKeysWith: { first, _ in first })
    let words = variant.result.byRegime.map {
      "\(ReportWords.regime($0.heading)) \(measure.words(measure.amount($0)))"
    }
    return element(.li) {
      element(.h3) {
        "\(variant.number)  "
        Piece.name(variant.title)
      }
      element(.p) {
        Piece.number(measure.words(measure.amount(variant.result.total)))
        notes.mark(Statement.all(variant), variant.result.total, variant.counted)
      }
      Drawing.fluid(
        "\(id)-\(variant.number)", title: "Variant \(variant.number) by regime",
        description: words.isEmpty ? "nothing" : words.joined(separator: "; "),
        height: Double(regimes.count) * 32
      ) {
        for (place, regime) in regimes.enumerated() {
          line(
            regime, totals[regime].map { measure.words(measure.amount($0)) } ?? "–",
            Bar(rows[regime] ?? [], measure, report.totals, scale: scale), y: Double(place) * 32)
        }
      }
    }
  }

  private func line(_ regime: String, _ amount: String, _ bar: Bar, y: Double) -> Markup {
    .group([
      Drawing.text(
        Letters.lines(ReportWords.regime(regime), width: 186, size: 12, most: 1), x: .of(.x, 0), y: y + 13,
        step: 14,
        style: "small"),
      Drawing.text([amount], x: .of(.x, percent: 100), y: y + 13, step: 14, style: "small", end: true),
      element(
        .line, .of(.x1, percent: 0), .of(.x2, percent: 100), .of(.y1, y + 29.5), .of(.y2, y + 29.5),
        .class("grid")),
      bar.drawing(y: y + 17, height: 9),
    ])
  }
}
