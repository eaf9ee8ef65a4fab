/// Reads one JSON document and says where it breaks RFC 8259; a repeated key is refused too.
public struct JSONReader {
  /// What is wrong, and where: `offset` in bytes.
  public struct Failure: Error {
    public let message: String
    public let offset: Int
  }

  /// How deep a document may nest.
  public static let depth = 32

  private let bytes: [UInt8]
  private var place = 0

  /// - Throws: `JSONReader.Failure`.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> JSONNode {
    var reader = JSONReader(bytes: bytes)
    let node = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.place == bytes.count else { throw reader.failure("text follows the end of the document") }
    return node
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func failure(_ message: String, at offset: Int? = nil) -> Failure {
    Failure(message: message, offset: offset ?? place)
  }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    skipSpace()
    guard current == character.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONNode {
    guard depth <= Self.depth else {
      throw failure("the document nests deeper than \(Self.depth)")
    }
    skipSpace()
    let offset = place
    guard let byte = current else { throw failure("the document ends too early") }
    switch byte {
    case UInt8(ascii: "{"): return JSONNode(value: .object(try object(depth: depth)), offset: offset)
    case UInt8(ascii: "["): return JSONNode(value: .array(try array(depth: depth)), offset: offset)
    case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), offset: offset)
    case UInt8(ascii: "-"), 48...57: return JSONNode(value: .number(try number()), offset: offset)
    default: return JSONNode(value: try word(), offset: offset)
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> [(key: String, node: JSONNode)] {
    place += 1
    var members: [(key: String, node: JSONNode)] = []
    var keys: Set<String> = []
    if take("}") { return members }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw failure("a field name in quotes is expected here") }
      let offset = place
      let key = try string()
      guard keys.insert(key).inserted else { throw failure("the field '\(key)' stands twice", at: offset) }
      guard take(":") else { throw failure("a colon is expected after a field name") }
      members.append((key, try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw failure("a comma or a closing brace is expected here") }
    return members
  }

  private mutating func array(depth: Int) throws(Failure) -> [JSONNode] {
    place += 1
    var items: [JSONNode] = []
    if take("]") { return items }
    repeat { items.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw failure("a comma or a closing bracket is expected here") }
    return items
  }

  private mutating func word() throws(Failure) -> JSONNode.Value {
    let rest = bytes[place...]
    for (text, value) in [("null", JSONNode.Value.null), ("true", .bool(true)), ("false", .bool(false))]
    where rest.starts(with: text.utf8) {
      place += text.utf8.count
      return value
    }
    throw failure("a value is expected here")
  }

  private mutating func number() throws(Failure) -> String {
    let start = place
    if current == UInt8(ascii: "-") { place += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[place - whole] != UInt8(ascii: "0") else {
      throw failure("not a number", at: start)
    }
    if current == UInt8(ascii: ".") {
      place += 1
      guard digits() > 0 else { throw failure("not a number", at: start) }
    }
    if let byte = current, byte | 0x20 == UInt8(ascii: "e") {
      place += 1
      if let sign = current, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { place += 1 }
      guard digits() > 0 else { throw failure("not a number", at: start) }
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = place
    while let byte = current, (48...57).contains(byte) { place += 1 }
    return place - start
  }

  private mutating func string() throws(Failure) -> String {
    let start = place
    place += 1
    var text: [UInt8] = []
    while let byte = current {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20:
        throw failure("a control character stands in a string; write it as \\u00XX", at: place - 1)
      default: text.append(byte)
      }
    }
    throw failure("the quote that opens this string is never closed", at: start)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    let letters = Array("\"\\/bfnrt".utf8)
    let meanings = Array("\"\\/\u{8}\u{C}\n\r\t".utf8)
    guard let byte = current else { throw failure("the document ends too early") }
    place += 1
    if let index = letters.firstIndex(of: byte) {
      text.append(meanings[index])
    } else if byte == UInt8(ascii: "u") {
      text.append(contentsOf: String(try escapedScalar()).utf8)
    } else {
      throw failure("an escape that JSON does not know", at: place - 2)
    }
  }

  /// Surrogates come in pairs; one alone is read as U+FFFD.
  private mutating func escapedScalar() throws(Failure) -> Unicode.Scalar {
    let high = try fourHexDigits()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, bytes[place...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      return "\u{FFFD}"
    }
    place += 2
    let low = try fourHexDigits()
    guard (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourHexDigits() throws(Failure) -> UInt32 {
    guard place + 4 <= bytes.count, bytes[place] != UInt8(ascii: "+"),
      let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits are expected after \\u") }
    place += 4
    return value
  }
}
