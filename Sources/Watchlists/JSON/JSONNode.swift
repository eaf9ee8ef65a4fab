import Vocabulary

/// A JSON value, with the place of each member so that errors can name a line.
enum JSONNode: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([JSONNode])
  case object([Member])

  struct Member: Hashable, Sendable {
    let key: String
    let value: JSONNode
    /// Bytes from the start of the document.
    let offset: Int
  }

  /// The member `key` of an object; nil for other values and where it is absent or null.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    guard let value = members.first(where: { $0.key == key })?.value, value != .null else { return nil }
    return value
  }

  /// The text of a string or a number; nil for all else.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .null, .bool, .array, .object: nil
    }
  }

  /// The texts of an array, or of a single value as an array of one.
  var texts: [String] {
    switch self {
    case .array(let elements): elements.compactMap(\.text)
    default: text.map { [$0] } ?? []
    }
  }

  var elements: [JSONNode] {
    if case .array(let elements) = self { elements } else { [] }
  }
}
