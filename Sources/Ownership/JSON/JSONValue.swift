/// A JSON value and where it stands. Numbers stay as they are written: a share is never a binary fraction.
struct JSONValue {
  enum Content {
    case null
    case bool(Bool)
    /// As written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])
  }

  let content: Content
  /// 1-based.
  let line: Int32
  let column: Int32

  /// The member of an object; nil where it is absent or null, and of anything else.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = content,
      let value = members.first(where: { $0.key == key })?.value
    else { return nil }
    if case .null = value.content { return nil }
    return value
  }

  var isObject: Bool { if case .object = content { true } else { false } }

  /// A string without white space around it; nil where it is none, or empty.
  var text: String? {
    guard case .string(let text) = content, !text.isEmpty else { return nil }
    return text
  }

  /// A number as written, or a number in a string.
  var numeral: String? {
    switch content {
    case .number(let text), .string(let text): text
    default: nil
    }
  }

  var bool: Bool? { if case .bool(let value) = content { value } else { nil } }

  /// The items of an array; of anything else none.
  var items: [JSONValue] { if case .array(let items) = content { items } else { [] } }
}
