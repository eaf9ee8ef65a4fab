import HyperText

/// How a party is marked: the shapes differ, not only the shades.
enum Symbol {
  case target, touched, untouched, unknown

  func drawing(x: Double, y: Double) -> Markup {
    switch self {
    case .target:
      .group([
        element(.circle, .of(.cx, x), .of(.cy, y), .of(.r, 7), .class("ring")),
        element(.circle, .of(.cx, x), .of(.cy, y), .of(.r, 3.5), .class("mark")),
      ])
    case .touched: square(x, y, "mark")
    case .untouched: square(x, y, "ring")
    case .unknown: square(x, y, "ring faint-ring")
    }
  }

  private func square(_ x: Double, _ y: Double, _ style: String) -> Markup {
    element(.rect, .of(.x, x - 5), .of(.y, y - 5), .of(.width, 10), .of(.height, 10), .class(style))
  }
}
