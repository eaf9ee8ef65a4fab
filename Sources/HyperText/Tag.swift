/// The elements a page is made of.
package enum Tag: String, Sendable {
  case html, head, meta, title, body, header, nav, main, section, footer, div, span, p, a, h1, h2, h3, h4
  case ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tr, th, td, figure, figcaption, details, summary
  case form, input, label, select, option, textarea, button, fieldset, legend, output, time, hr
  /// Fetch a file of the page's own origin; a report has neither.
  case link, script
  case strong, em, small, sup, code, bdi, br, style
  case svg, g, rect, line, path, circle, text, tspan, desc, defs, pattern

  package var isVoid: Bool { [.meta, .br, .input, .hr, .link].contains(self) }

  /// Whether it starts a line of the document, so that two reports can be compared line by line.
  package var startsLine: Bool {
    switch self {
    case .span, .a, .strong, .em, .small, .sup, .code, .bdi, .br, .tspan, .td, .th: false
    default: true
    }
  }
}
