import HyperText
import Vocabulary

/// What a reader must know before reading anything else.
struct Banners {
  let report: Report

  var markup: Markup {
    .group(
      report.doubtful.map(doubtful) + [
        report.result.missingRates.isEmpty
          ? .nothing
          : banner("Rates are missing.") {
            "Sums with \(ReportWords.list(report.result.missingRates)) are not converted. "
            element(.a, .link(to: "rates")) { "Rates" }
          },
        report.result.warnings.isEmpty
          ? .nothing
          : banner("Look at the book.") {
            report.result.warnings.count.reading("warning was met with. ", "warnings were met with. ")
            element(.a, .link(to: "limits")) { "What is not modeled" }
          },
      ])
  }

  private func doubtful(_ law: (provision: String, status: String, rows: [ReportRow])) -> Markup {
    let status = law.status.replacing("-", with: " ")
    return banner("Law that is \(status).") {
      Piece.code(law.provision)
      law.status == "unverified"
        ? " is unverified: nothing at hand says whether, or in what form, it holds."
        : " counts as \(status) here."
      if !law.rows.isEmpty {
        " \(law.rows.count.reading("line rests", "lines rest")) on it: "
        RowLinks.markup(Array(law.rows.prefix(12)))
        law.rows.count > 12 ? " and \((law.rows.count - 12).reading) more." : "."
      }
    }
  }

  private func banner(_ title: String, @MarkupBuilder content: () -> Markup) -> Markup {
    element(.div, .class("banner"), .role("note")) {
      element(.strong) { title }
      " "
      content()
    }
  }
}
