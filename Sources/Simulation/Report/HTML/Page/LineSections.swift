import HyperText

/// Every line of the leading variant, and of the others the lines in which they differ.
struct LineSections {
  let report: Report
  let notes: Notes
  let lead: ReportVariant

  var markup: Markup { .group([direct, second, others]) }

  private var direct: Markup {
    Piece.section("touched", "What is touched", style: "lines") {
      element(.p) {
        "Variant 1, the firms' own business: " + lead.direct.count.reading("line", "lines")
        notes.mark(Statement.direct(lead), nil, lead.direct)
        ". Lines for which the same has to be done by the same law stand together; each has its answer before and after, "
        "and what it rests on. “Not counted” is said where the money is counted with another line."
      }
      lead.direct.isEmpty
        ? element(.p) { "No line." } : RowList(rows: lead.direct, report: report, prefix: "g").markup
    }
  }

  private var second: Markup {
    Piece.section("second", "Touched in turn", style: "lines") {
      element(.p) {
        "Variant 1, the business of others, which may reach the firms: "
          + lead.second.count.reading("line", "lines")
          + ", of parts that somebody supplies to the parties the scenario is about, or of their equipment at customers"
        notes.mark(Statement.second(lead), nil, lead.second)
        ". None of their money counts in any total."
      }
      lead.second.isEmpty ? .nothing : RowList(rows: lead.second, report: report, prefix: "g").markup
    }
  }

  private var others: Markup {
    guard report.variants.count > 1 else { return .nothing }
    return Piece.section("differences", "Where the other variants differ", style: "lines") {
      element(.p) {
        "A line is the same where object, law, answers, day, money and what has to be done are. Only lines that are not in "
        "variant 1 are written out here; those of variant 1 that a variant lacks are named."
      }
      report.variants.dropFirst().map(differences)
    }
  }

  private func differences(_ variant: ReportVariant) -> Markup {
    element(.section, .id("variant-\(variant.number)"), .of(.labelledBy, "variant-\(variant.number)-h")) {
      element(.h3, .id("variant-\(variant.number)-h")) {
        "Variant \(variant.number): "
        Piece.name(variant.title)
      }
      element(.p) {
        (variant.rows.count - variant.own.count).reading("line", "lines") + " as in variant 1, "
          + variant.own.count.reading + " of its own, " + variant.gone.count.reading
          + " of variant 1 not there"
        notes.mark(Statement.differences(variant), nil, variant.own + variant.gone)
        "."
      }
      RowList(rows: variant.own, report: report, prefix: "g\(variant.number)").markup
      if !variant.gone.isEmpty {
        element(.details) {
          element(.summary) { "Lines of variant 1 that it lacks: \(variant.gone.count.reading)" }
          element(.p) { RowLinks.markup(variant.gone) }
        }
      }
    }
  }
}
