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
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same as UTF-8.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    append(to: &bytes)
    return bytes
  }

  func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value): bytes += Self.plain(value).utf8
    case .string(let value): Self.appendQuoted(value, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let fields): Self.append(fields, to: &bytes)
    }
  }

  static func append(_ fields: [(String, JSON)], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      appendQuoted(field.0, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      field.1.append(to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// The shortest digits that read back as the same number; whole numbers without a fraction.
  static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return value.description
  }

  static func appendQuoted(_ value: String, to bytes: inout [UInt8]) {
    var value = value
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { utf8 in
      // What needs no escape is copied whole.
      if isPlain(utf8) {
        bytes.append(contentsOf: utf8)
      } else {
        appendEscaped(utf8, to: &bytes)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether no byte needs an escape or begins a character that may; eight bytes at a time.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let bytes = UnsafeRawBufferPointer(utf8)
    var place = 0
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      // A high bit rises where a byte is below 0x20, zero after the exclusive or, or above 0x7E.
      let flags =
        (word &- ones &* 0x20) | (quote &- ones) | (backslash &- ones) | word | (word &+ ones)
      if flags & high != 0 { return bytes[place...].allSatisfy(isPlain) }
      place += 8
    }
    return bytes[place...].allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C
  }

  private static func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    for (place, byte) in utf8.enumerated() {
      switch byte {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F: bytes += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
      // U+2028 and U+2029 (E2 80 A8, E2 80 A9) end lines in some readers.
      case 0xE2 where isLineSeparator(utf8, place):
        bytes += (utf8[place + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8
      case 0x80 where place > 0 && utf8[place - 1] == 0xE2 && isLineSeparator(utf8, place - 1): continue
      case 0xA8...0xA9 where place > 1 && utf8[place - 2] == 0xE2 && isLineSeparator(utf8, place - 2):
        continue
      default: bytes.append(byte)
      }
    }
  }

  private static func isLineSeparator(_ utf8: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place + 2 < utf8.count && utf8[place] == 0xE2 && utf8[place + 1] == 0x80
      && (0xA8...0xA9).contains(utf8[place + 2])
  }
}
