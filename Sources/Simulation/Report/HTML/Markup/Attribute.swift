/// An attribute of an element.
struct Attribute: Sendable {
  enum Name: String, Sendable {
    case id, `class`, lang, charset, name, content, href, scope, role, open, tabindex
    case httpEquiv = "http-equiv"
    case label = "aria-label"
    case labelledBy = "aria-labelledby"
    case hidden = "aria-hidden"
    case column = "data-column"
    case x, y, x1, y1, x2, y2, cx, cy, r, d, width, height, viewBox, fill
    case anchor = "text-anchor"
    case patternUnits, patternTransform
  }

  let name: Name
  let value: String

  static func id(_ value: String) -> Attribute { Attribute(name: .id, value: value) }
  static func `class`(_ value: String) -> Attribute { Attribute(name: .class, value: value) }
  static func role(_ value: String) -> Attribute { Attribute(name: .role, value: value) }
  static func label(_ value: String) -> Attribute { Attribute(name: .label, value: value) }
  static func scope(_ value: String) -> Attribute { Attribute(name: .scope, value: value) }

  /// A place of this page. There is no link to anywhere else.
  static func link(to id: String) -> Attribute { Attribute(name: .href, value: "#" + id) }

  static let hidden = Attribute(name: .hidden, value: "true")

  static func of(_ name: Name, _ value: String) -> Attribute { Attribute(name: name, value: value) }
  static func of(_ name: Name, _ value: Double) -> Attribute {
    Attribute(name: name, value: Coordinate.text(value))
  }
  /// A part of the drawing's width, so that a chart fits any page with its letters as large as the text's.
  static func of(_ name: Name, percent value: Double) -> Attribute {
    Attribute(name: name, value: Coordinate.text(value) + "%")
  }
}
