import HyperText

/// The flow from target to action, drawn for a wide and for a narrow page.
struct FlowSection {
  let report: Report
  let notes: Notes
  let lead: ReportVariant

  var markup: Markup {
    Piece.section("flow", "How it comes in") {
      Piece.figure(4, "From target to action", caption) {
        report.measures.enumerated().map { place, measure in
          Markup.group([
            report.measures.count > 1 ? element(.p) { measure.caption } : .nothing,
            Flow(report: report, lead: lead, measure: measure, width: 900).markup(
              "flow-\(place)", style: "wide-only"),
            Flow(report: report, lead: lead, measure: measure, width: 350)
              .markup("flow-narrow-\(place)", style: "narrow-only"),
          ])
        }
      }
    }
  }

  private var caption: Markup {
    .group([
      .text(
        "Variant 1, the lines that count. From what the scenario changes, by the regime each line's finding rests on, to "
          + "what has to be done. Widths are amounts, each column sums to the same"),
      notes.mark(Statement.all(lead), lead.result.total, lead.counted),
      "; lines without a value don't show.",
    ])
  }
}
