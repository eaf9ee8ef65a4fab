import HyperText

/// The frame of a chart: told to those who don't see it, as wide as its place on the page.
enum Drawing {
  /// Places across are parts of the width; letters stay as large as the text's.
  static func fluid(
    _ id: String, title: String, description: String, height: Double, style: String = "fluid",
    @MarkupBuilder content: () -> Markup
  ) -> Markup {
    frame(id, title, description, [.of(.width, percent: 100), .of(.height, height)], style, content())
  }

  /// Drawn for one width, and made smaller only where there is less.
  static func fixed(
    _ id: String, title: String, description: String, width: Double, height: Double, style: String,
    @MarkupBuilder content: () -> Markup
  ) -> Markup {
    let size: [Attribute] = [
      .of(.viewBox, "0 0 \(Coordinate.text(width)) \(Coordinate.text(height))"), .of(.width, width),
      .of(.height, height),
    ]
    return frame(id, title, description, size, style, content())
  }

  private static func frame(
    _ id: String, _ title: String, _ description: String, _ size: [Attribute], _ style: String,
    _ content: Markup
  ) -> Markup {
    .element(
      .svg, [.role("img"), .of(.labelledBy, "\(id)-t \(id)-d"), .class(style)] + size,
      .group([
        element(.title, .id("\(id)-t")) { title }, element(.desc, .id("\(id)-d")) { description }, content,
      ]))
  }

  /// Lines of text from a place downward.
  static func text(
    _ lines: [String], x: Attribute, y: Double, step: Double, style: String, end: Bool = false
  ) -> Markup {
    .group(
      lines.enumerated().map { number, line in
        element(
          .text, x, .of(.y, y + Double(number) * step), .class(style), end ? .of(.anchor, "end") : nil
        ) { line }
      })
  }
}
