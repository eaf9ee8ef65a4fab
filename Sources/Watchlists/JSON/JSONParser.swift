import Vocabulary

/// A JSON reader (RFC 8259) over bytes in memory, which must be UTF-8: an order of magnitude faster than
/// Foundation's decoder on lists of short strings, and able to say where a file is wrong.
struct JSONParser {
  static let maximumDepth = 64

  /// What is wrong, and at which byte.
  struct Failure: Error {
    let message: String
    let offset: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    self.offset = start
    self.end = end ?? bytes.count
  }

  /// One whole value.
  mutating func value(depth: Int = 0) throws(Failure) -> JSONNode {
    guard depth < Self.maximumDepth else { throw fail("values are nested deeper than \(Self.maximumDepth)") }
    switch try next() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"):
      var members: [JSONNode.Member] = []
      try forEachMember { (parser, key, place) throws(Failure) in
        members.append(.init(key: key, value: try parser.value(depth: depth + 1), offset: place))
      }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [JSONNode] = []
      try forEachElement { (parser) throws(Failure) in elements.append(try parser.value(depth: depth + 1)) }
      return .array(elements)
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    default: return try number()
    }
  }

  /// Walks the members of an object; `body` must read one value.
  mutating func forEachMember(
    _ body: (inout JSONParser, String, Int) throws(Failure) -> Void
  ) throws(Failure) {
    try expect(UInt8(ascii: "{"), "an object")
    if try next() == UInt8(ascii: "}") {
      offset += 1
      return
    }
    while true {
      guard try next() == UInt8(ascii: "\"") else { throw fail("a member's name is missing") }
      let place = offset
      let key = try string()
      try expect(UInt8(ascii: ":"), "a colon")
      try body(&self, key, place)
      if try more(closing: UInt8(ascii: "}")) == false { return }
    }
  }

  /// Walks the elements of an array; `body` must read one value.
  mutating func forEachElement(_ body: (inout JSONParser) throws(Failure) -> Void) throws(Failure) {
    try expect(UInt8(ascii: "["), "an array")
    if try next() == UInt8(ascii: "]") {
      offset += 1
      return
    }
    while true {
      try body(&self)
      if try more(closing: UInt8(ascii: "]")) == false { return }
    }
  }

  /// Nothing but white space may follow.
  mutating func finish() throws(Failure) {
    skipSpace()
    guard offset == end else { throw fail("there is more after the end of the value") }
  }

  private mutating func more(closing: UInt8) throws(Failure) -> Bool {
    let byte = try next()
    guard byte == closing || byte == UInt8(ascii: ",") else {
      throw fail("a comma or a closing bracket is missing")
    }
    offset += 1
    return byte != closing
  }

  private mutating func expect(_ byte: UInt8, _ what: String) throws(Failure) {
    guard try next() == byte else { throw fail("\(what) is missing") }
    offset += 1
  }

  /// The next byte that is not white space, not consumed.
  private mutating func next() throws(Failure) -> UInt8 {
    skipSpace()
    guard offset < end else { throw fail("the text ends too early: it was cut off") }
    return bytes[offset]
  }

  private mutating func skipSpace() {
    while offset < end, bytes[offset] <= 0x20 { offset += 1 }
  }

  private func fail(_ message: String) -> Failure { Failure(message: message, offset: offset) }

  private mutating func literal(_ word: StaticString, _ node: JSONNode) throws(Failure) -> JSONNode {
    let length = word.utf8CodeUnitCount
    guard offset + length <= end,
      (0..<length).allSatisfy({ bytes[offset + $0] == word.utf8Start[$0] })
    else { throw fail("this is not a value") }
    offset += length
    return node
  }

  private mutating func number() throws(Failure) -> JSONNode {
    let start = offset
    while offset < end, Self.isNumeric(bytes[offset]) { offset += 1 }
    let text = decode(start, offset)
    guard offset > start, Double(text) != nil else { throw fail("this is not a value") }
    return .number(text)
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
  }

  private func decode(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private mutating func string() throws(Failure) -> String {
    let start = offset + 1
    var index = start
    while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
    guard index < end else { throw fail("a text is not closed: the file was cut off") }
    if bytes[index] == UInt8(ascii: "\"") {
      offset = index + 1
      return decode(start, index)
    }
    return try escaped(from: start)
  }

  private mutating func escaped(from start: Int) throws(Failure) -> String {
    var buffer: [UInt8] = []
    var index = start
    while index < end, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") {
        index = try escape(at: index + 1, into: &buffer)
      } else {
        buffer.append(bytes[index])
        index += 1
      }
    }
    guard index < end else { throw fail("a text is not closed: the file was cut off") }
    offset = index + 1
    return String(decoding: buffer, as: UTF8.self)
  }

  /// Appends what the escape after a backslash stands for; returns where to go on.
  private func escape(at index: Int, into buffer: inout [UInt8]) throws(Failure) -> Int {
    guard index < end else { throw fail("a text is not closed: the file was cut off") }
    switch bytes[index] {
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): buffer.append(0x20)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(bytes[index])
    case UInt8(ascii: "u"): return try unicode(at: index + 1, into: &buffer)
    default: throw fail("this is not an escape")
    }
    return index + 1
  }

  private func unicode(at index: Int, into buffer: inout [UInt8]) throws(Failure) -> Int {
    guard var code = hexadecimal(at: index) else { throw fail("this is not an escape") }
    var past = index + 4
    if (0xD800..<0xDC00).contains(code), past + 1 < end, bytes[past] == UInt8(ascii: "\\"),
      bytes[past + 1] == UInt8(ascii: "u"), let low = hexadecimal(at: past + 2),
      (0xDC00..<0xE000).contains(low)
    {
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      past += 6
    }
    // Half a surrogate pair and control characters stand for nothing that can be printed.
    let scalar = UnicodeScalar(code).map { $0.value < 0x20 ? " " : $0 } ?? "\u{FFFD}"
    buffer.append(contentsOf: String(Character(scalar)).utf8)
    return past
  }

  private func hexadecimal(at index: Int) -> UInt32? {
    guard index + 4 <= end else { return nil }
    return UInt32(decode(index, index + 4), radix: 16)
  }
}
