/// The elements a report is made of. None of them runs or fetches anything.
enum Tag: String, Sendable {
  case html, head, meta, title, body, header, nav, main, section, footer, div, span, p, a, h1, h2, h3, h4
  case ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tr, th, td, figure, figcaption, details, summary
  case strong, em, small, sup, code, bdi, br, style
  case svg, g, rect, line, path, circle, text, tspan, desc, defs, pattern

  var isVoid: Bool { self == .meta || self == .br }

  /// Whether it starts a line of the document, so that two reports can be compared line by line.
  var startsLine: Bool {
    switch self {
    case .span, .a, .strong, .em, .small, .sup, .code, .bdi, .br, .tspan, .td, .th: false
    default: true
    }
  }
}
