/// Writes values as the ledger has them: JSON in UTF-8 on one line, the fields of every object in the order of their
/// bytes, no spaces, slashes not escaped. The same bytes as Foundation's encoder with sorted keys, in a fraction of the time.
enum CanonicalJSON {
  /// - Throws: an encoding error where the value has no JSON form.
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let node = CanonicalNode()
    try value.encode(to: CanonicalEncoder(node: node, codingPath: []))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    node.write(to: &bytes)
    return bytes
  }
}

/// A JSON value that is being put together.
final class CanonicalNode {
  enum Value {
    case null
    case bool(Bool)
    case integer(Int64)
    case natural(UInt64)
    case number(Double)
    case text(String)
    case node(CanonicalNode)
  }

  enum Shape {
    /// Nothing was said: an object without fields.
    case unsaid
    case single(Value)
    case array([Value])
    case object([(key: String, value: Value)])
  }

  private(set) var shape = Shape.unsaid

  func set(_ value: Value) { shape = .single(value) }

  func beginArray() {
    if case .array = shape { return }
    shape = .array([])
  }

  func beginObject() {
    if case .object = shape { return }
    shape = .object([])
  }

  func append(_ value: Value) {
    guard case .array(var values) = shape else { return }
    shape = .unsaid
    values.append(value)
    shape = .array(values)
  }

  func set(_ key: String, _ value: Value) {
    guard case .object(var fields) = shape else { return }
    shape = .unsaid
    if let place = fields.firstIndex(where: { $0.key == key }) {
      fields[place].value = value
    } else {
      fields.append((key, value))
    }
    shape = .object(fields)
  }

  var count: Int {
    if case .array(let values) = shape { values.count } else { 0 }
  }

  func write(to bytes: inout [UInt8]) {
    switch shape {
    case .unsaid: bytes += [UInt8(ascii: "{"), UInt8(ascii: "}")]
    case .single(let value): Self.write(value, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let fields):
      bytes.append(UInt8(ascii: "{"))
      let sorted = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (place, field) in sorted.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(field.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        Self.write(field.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .natural(let value): bytes.append(contentsOf: String(value).utf8)
    case .number(let value):
      let text = value.description
      bytes.append(contentsOf: (text.hasSuffix(".0") ? String(text.dropLast(2)) : text).utf8)
    case .text(let text): write(text, to: &bytes)
    case .node(let node): node.write(to: &bytes)
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      // What needs no escape is taken over in one piece.
      var start = 0
      for (place, byte) in utf8.enumerated() where byte < 0x20 || byte == quote || byte == backslash {
        bytes.append(contentsOf: utf8[start..<place])
        start = place + 1
        escape(byte, to: &bytes)
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case quote, backslash: bytes += [backslash, byte]
    case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0x0a: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0c: bytes.append(contentsOf: #"\f"#.utf8)
    case 0x0d: bytes.append(contentsOf: #"\r"#.utf8)
    default:
      bytes.append(contentsOf: #"\u00"#.utf8)
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let digits = Array("0123456789abcdef".utf8)
}
