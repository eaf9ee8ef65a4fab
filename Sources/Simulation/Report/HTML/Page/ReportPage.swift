import HyperText

/// The report as one page: nothing to fetch, nothing that runs.
struct ReportPage {
  let report: Report

  var text: String {
    var writer = MarkupWriter()
    let body = body
    writer.write(element(.html, .of(.lang, "en")) { .group([head, body]) })
    return "<!DOCTYPE html>\n" + writer.text + "\n"
  }

  private var head: Markup {
    element(.head) {
      element(.meta, .of(.charset, "utf-8"))
      element(
        .meta, .of(.httpEquiv, "Content-Security-Policy"),
        .of(.content, "default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
      element(.meta, .of(.name, "viewport"), .of(.content, "width=device-width, initial-scale=1"))
      element(.meta, .of(.name, "color-scheme"), .of(.content, "light dark"))
      element(.title) { report.scenario.title }
      Stylesheet.page
      Stylesheet.tables
      Stylesheet.charts
      Stylesheet.print
    }
  }

  /// Notes come last, when every part has said what its numbers sum.
  private var body: Markup {
    let notes = Notes()
    let headline = Headline(report: report, notes: notes).markup
    let parts = sections(notes)
    return element(.body) {
      Self.textures
      element(.a, .link(to: "answer"), .class("skip")) { "Skip to the answer" }
      element(.header) {
        element(.p, .class("kicker")) { "Licet · Simulation" }
        element(.h1) { Piece.name(report.scenario.title) }
      }
      contents
      element(.main, .id("answer"), .of(.tabindex, "-1")) {
        Banners(report: report).markup
        headline
        parts
        NoteSection(notes: notes).markup
      }
      element(.footer) {
        element(.p) {
          "Scenario "
          Piece.code(report.scenario.id)
          ", edition "
          Piece.code(report.result.edition)
          ", result "
          Piece.code(report.hash)
        }
      }
    }
  }

  private func sections(_ notes: Notes) -> Markup {
    guard let lead = report.lead else { return MethodSection(report: report, notes: notes).markup }
    return .group([
      ActionSection(report: report, notes: notes, lead: lead).markup,
      MoneySection(report: report, notes: notes, lead: lead).markup,
      DateSection(report: report, notes: notes).markup,
      FlowSection(report: report, notes: notes, lead: lead).markup,
      OwnershipSection(report: report, notes: notes, lead: lead).markup,
      VariantSection(report: report, notes: notes).markup,
      LineSections(report: report, notes: notes, lead: lead).markup,
      UntouchedSection(report: report, notes: notes, lead: lead).markup,
      WordSection().markup,
      MethodSection(report: report, notes: notes).markup,
    ])
  }

  private var contents: Markup {
    var places = [
      ("actions", "What has to be done"), ("money", "Money at risk"), ("dates", "Dates"),
      ("flow", "How it comes in"),
      ("ownership", "Who owns whom"), ("variants", "Variants"), ("touched", "What is touched"),
      ("second", "Touched in turn"),
    ]
    if report.variants.count > 1 { places.append(("differences", "Where variants differ")) }
    places += [
      ("untouched", "What is not touched"), ("words", "Words"), ("rates", "Rates"), ("limits", "Not modeled"),
      ("method", "Method"),
      ("notes", "Notes"),
    ]
    return element(.nav, .label("Contents")) {
      element(.ol) {
        places.map { id, title in element(.li) { element(.a, .link(to: id)) { title } } }
      }
    }
  }

  /// The texture of open questions, once for all charts.
  private static let textures = element(.svg, .class("textures"), .hidden, .of(.width, 0), .of(.height, 0)) {
    element(.defs) {
      element(
        .pattern, .id("hatch"), .of(.width, 5), .of(.height, 5), .of(.patternUnits, "userSpaceOnUse"),
        .of(.patternTransform, "rotate(45)")
      ) {
        element(.rect, .of(.width, 5), .of(.height, 5), .class("hatch-ground"))
        element(.rect, .of(.width, 2), .of(.height, 5), .class("hatch-line"))
      }
    }
  }
}
