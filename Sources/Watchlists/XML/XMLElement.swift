/// An element of a publisher's document with all below it. Names are without their namespace prefixes.
struct XMLElement {
  let name: String
  let attributes: [String: String]
  /// Where it begins, from 1.
  let line: Int
  /// The text directly within it.
  private(set) var text = ""
  private(set) var children: [XMLElement] = []

  init(name: String, attributes: [String: String] = [:], line: Int = 0) {
    (self.name, self.attributes, self.line) = (name, attributes, line)
  }

  mutating func append(_ text: String) { self.text += text }

  mutating func append(_ child: XMLElement) { children.append(child) }

  /// The first child of that name.
  subscript(name: String) -> XMLElement? { children.first { $0.name == name } }

  func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The text of the first child of that name without white space around it; nil where it is missing or blank.
  func value(_ name: String) -> String? {
    guard let text = self[name]?.text.trimmed, !text.isEmpty else { return nil }
    return text
  }

  /// An attribute without white space around it; nil where it is missing or blank.
  func attribute(_ name: String) -> String? {
    guard let text = attributes[name]?.trimmed, !text.isEmpty else { return nil }
    return text
  }
}
