/// A JSON value to be written: fields stand in the order they were given.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  public static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  /// `null` where there is nothing.
  public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// The value on one line, without spaces.
  public var text: String {
    var text = ""
    append(to: &text)
    return text
  }

  private func append(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += Self.plain(value)
    case .string(let value): Self.appendQuoted(value, to: &text)
    case .array(let values): Self.appendList(values, "[", "]", to: &text) { $0.append(to: &$1) }
    case .object(let fields):
      Self.appendList(fields, "{", "}", to: &text) { field, text in
        Self.appendQuoted(field.0, to: &text)
        text += ":"
        field.1.append(to: &text)
      }
    }
  }

  private static func appendList<T>(
    _ values: [T], _ open: String, _ close: String, to text: inout String, each: (T, inout String) -> Void
  ) {
    text += open
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      each(value, &text)
    }
    text += close
  }

  /// The shortest digits that read back as the same number; whole numbers without a fraction.
  private static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return value.description
  }

  private static func appendQuoted(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _
      where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029:
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
