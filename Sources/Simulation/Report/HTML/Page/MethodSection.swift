import HyperText
import Regulations
import Vocabulary

/// What the numbers rest on, how they were counted, and what they leave out.
struct MethodSection {
  let report: Report
  let notes: Notes

  var markup: Markup { .group([rates, limits, method]) }

  private var rates: Markup {
    Piece.section("rates", "Rates") {
      if report.scenario.rates.isEmpty {
        element(.p) { "The scenario gives no rates." }
      } else {
        DataTable(
          caption: "What one unit is worth, as the scenario states it. No rate is fetched or guessed.",
          columns: [.words("Currency"), .number("Worth"), .words("Stated by")],
          rows: report.scenario.rates.sorted { $0.key < $1.key }.map { code, rate in
            .init(cells: [
              .text("1 \(code)"), Piece.number(rate.text + " " + (report.scenario.currency ?? "")),
              "the scenario, under “rates”",
            ])
          }
        ).markup
      }
      if !report.result.missingRates.isEmpty {
        element(.p) {
          "No rate is given for \(ReportWords.list(report.result.missingRates)). Sums that need it stay in their own currencies; "
          "state it under “rates” in the scenario to have them converted."
        }
      }
    }
  }

  private var limits: Markup {
    Piece.section("limits", "What is not modeled") {
      element(.p) { "The answer says nothing about these; they may ask for more." }
      element(.ul) { report.notModeled.map { text in element(.li) { Piece.name(text) } } }
      if !report.result.warnings.isEmpty {
        element(.details) {
          element(.summary) { "What reading the book met with: \(report.result.warnings.count.reading)" }
          element(.ul) {
            report.result.warnings.prefix(Self.shown).map { warning in element(.li) { words(warning) } }
          }
          if report.result.warnings.count > Self.shown {
            element(.p) { "\((report.result.warnings.count - Self.shown).reading) more were met with." }
          }
        }
      }
    }
  }

  private static let shown = 200

  private func words(_ warning: Warning) -> Markup {
    let place = [warning.file, warning.line.map(String.init)].compactMap { $0 }.joined(separator: ":")
    return Piece.name((place.isEmpty ? "" : place + ": ") + warning.message)
  }

  private var method: Markup {
    Piece.section("method", "Method and sources") {
      element(.dl, .class("method")) {
        entry("Before and after", Self.beforeAndAfter(report.scenario))
        entry(
          "How money is counted",
          "Each object counts once, with its whole value as the book states it. Goods under way are counted with their order; "
            + "licenses and parts of others are not counted. Unlike currencies are never added: they are converted where the "
            + "scenario gives a rate, and stand side by side where it doesn't. A value at risk is no forecast of a loss."
        )
        entry(
          "Rounding",
          "Amounts are exact decimals. They are rounded for display only, to two digits, half up; an amount that would read as "
            + "nothing is written in full. The notes give converted sums with all their digits.")
        entry(
          "Identity",
          "A name match is not an identification. Where a party only resembles a listed one, the question is asked and the line "
            + "says so.")
        entry(
          "Reading this page",
          "A small number beside a figure, or “note” in a table, leads to what it sums and to each line of it. Characters that "
            + "can't be shown, or would rearrange the text around them, appear as \u{FFFD}.")
      }
      DataTable(
        caption: "What this rests on.",
        columns: [.words("What"), .words("Value")],
        rows: [
          ("Scenario", report.scenario.id), ("Asked on", report.scenario.on.iso),
          ("Followed until", report.scenario.until.iso),
          ("Rows in the book", report.result.rows.reading),
          ("Objects asked about", report.result.objects.reading),
          ("Distinct assessments", report.result.assessments.reading),
          ("Edition of law and lists", report.result.edition),
        ].map { row($0.0, $0.1) }
          + report.variants.map { row("Edition as amended, variant \($0.number)", $0.result.edition) }
          + [row("Hash of the result", report.hash)], style: "data facts-table"
      ).markup
      element(.p, .class("fine")) {
        "The same scenario, book and edition give the same page, byte for byte. The result as JSON (licet simulate --format "
        "json) has the same lines and the same hash. This page is information for those who decide, not legal advice."
      }
    }
  }

  private static func beforeAndAfter(_ scenario: Scenario) -> String {
    (scenario.asItCame
      ? "Before: law and lists as they came to be. "
      : "Before: law and lists as they were known on \(scenario.on.iso); what became known later plays no part. ")
      + "After: the same, with what the variant supposes. Every object of the book that a variant can touch is asked about at "
      + "each moment at which something begins or ends. What is over in a day is judged by that day."
  }

  private func entry(_ name: String, _ text: String) -> Markup {
    .group([element(.dt) { name }, element(.dd) { text }])
  }

  private func row(_ name: String, _ value: String) -> DataTable.Row {
    .init(cells: [.text(name), Piece.code(value)])
  }
}
