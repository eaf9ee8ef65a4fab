/// An attribute of an element.
package struct Attribute: Sendable {
  package enum Name: String, Sendable {
    case id, `class`, lang, charset, name, content, href, scope, role, open, tabindex
    case httpEquiv = "http-equiv"
    case label = "aria-label"
    case labelledBy = "aria-labelledby"
    case hidden = "aria-hidden"
    case column = "data-column"
    case action, method, type, value, `for`, required, checked, selected, disabled, min, max, maxlength, rows
    case autocomplete, rel, src, `defer`, datetime, colspan, placeholder, accept, enctype, spellcheck, list,
      download, multiple
    case current = "aria-current"
    case live = "aria-live"
    case describedBy = "aria-describedby"
    case expanded = "aria-expanded"
    case key = "data-key"
    case source = "data-source"
    case target = "data-target"
    case x, y, x1, y1, x2, y2, cx, cy, r, d, width, height, viewBox, fill
    case anchor = "text-anchor"
    case patternUnits, patternTransform
  }

  package let name: Name
  package let value: String

  package static func id(_ value: String) -> Attribute { Attribute(name: .id, value: value) }
  package static func `class`(_ value: String) -> Attribute { Attribute(name: .class, value: value) }
  package static func role(_ value: String) -> Attribute { Attribute(name: .role, value: value) }
  package static func label(_ value: String) -> Attribute { Attribute(name: .label, value: value) }
  package static func scope(_ value: String) -> Attribute { Attribute(name: .scope, value: value) }

  /// A place of this page. There is no link to anywhere else.
  package static func link(to id: String) -> Attribute { Attribute(name: .href, value: "#" + id) }

  /// A place of the same origin, from its root.
  package static func link(path: String) -> Attribute { Attribute(name: .href, value: path) }

  /// An attribute that needs no value.
  package static func flag(_ name: Name, _ isSet: Bool = true) -> Attribute? {
    isSet ? Attribute(name: name, value: name.rawValue) : nil
  }

  package static let hidden = Attribute(name: .hidden, value: "true")

  package static func of(_ name: Name, _ value: String) -> Attribute { Attribute(name: name, value: value) }
  package static func of(_ name: Name, _ value: Double) -> Attribute {
    Attribute(name: name, value: Coordinate.text(value))
  }
  /// A part of the drawing's width, so that a chart fits any page with its letters as large as the text's.
  package static func of(_ name: Name, percent value: Double) -> Attribute {
    Attribute(name: name, value: Coordinate.text(value) + "%")
  }
}
