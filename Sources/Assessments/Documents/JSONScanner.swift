/// Goes over the bytes of one JSON document and hands what it finds to an output.
struct JSONScanner<Output: JSONOutput> {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// - Throws: `JSONReader.Failure`.
  static func read(_ bytes: [UInt8], into output: inout Output) throws(JSONReader.Failure) -> Output.Value {
    try bytes.withUnsafeBufferPointer { bytes throws(JSONReader.Failure) in
      var scanner = JSONScanner(bytes: bytes)
      let value = try scanner.value(&output, depth: 0)
      scanner.skipSpace()
      guard scanner.place == bytes.count else {
        throw scanner.failure("text follows the end of the document")
      }
      return value
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func failure(_ message: String, at offset: Int? = nil) -> JSONReader.Failure {
    JSONReader.Failure(message: message, offset: offset ?? place)
  }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    place += 1
    return true
  }

  private mutating func value(_ output: inout Output, depth: Int) throws(JSONReader.Failure) -> Output.Value {
    guard depth <= JSONReader.depth else {
      throw failure("the document nests deeper than \(JSONReader.depth)")
    }
    skipSpace()
    guard let byte = current else { throw failure("the document ends too early") }
    let place = output.place(of: place)
    switch byte {
    case UInt8(ascii: "{"): return output.object(try object(&output, depth: depth), at: place)
    case UInt8(ascii: "["): return output.array(try array(&output, depth: depth), at: place)
    case UInt8(ascii: "\""):
      if let plain = plainString() { return output.string(plain: plain, at: place) }
      return output.string(try string(), at: place)
    case UInt8(ascii: "-"), 48...57: return output.number(try number(), at: place)
    default: return try word(&output, at: place)
    }
  }

  private mutating func object(
    _ output: inout Output, depth: Int
  ) throws(JSONReader.Failure) -> [(key: String, value: Output.Value)] {
    place += 1
    var members: [(key: String, value: Output.Value)] = []
    var keys: Set<String> = []
    if take(UInt8(ascii: "}")) { return members }
    members.reserveCapacity(8)
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw failure("a field name in quotes is expected here") }
      let offset = place
      let key = try string()
      guard !isTaken(key, members, &keys) else {
        throw failure("the field '\(key)' stands twice", at: offset)
      }
      guard take(UInt8(ascii: ":")) else { throw failure("a colon is expected after a field name") }
      members.append((key, try value(&output, depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw failure("a comma or a closing brace is expected here") }
    return members
  }

  /// Few keys are compared one by one; many are kept in a set.
  private func isTaken(
    _ key: String, _ members: [(key: String, value: Output.Value)], _ keys: inout Set<String>
  ) -> Bool {
    guard members.count >= 16 else { return members.contains { $0.key == key } }
    if keys.isEmpty { keys = Set(members.map(\.key)) }
    return !keys.insert(key).inserted
  }

  private mutating func array(_ output: inout Output, depth: Int) throws(JSONReader.Failure) -> [Output.Value]
  {
    place += 1
    var items: [Output.Value] = []
    if take(UInt8(ascii: "]")) { return items }
    items.reserveCapacity(4)
    repeat { items.append(try value(&output, depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure("a comma or a closing bracket is expected here") }
    return items
  }

  private mutating func word(_ output: inout Output, at start: Output.Place) throws(JSONReader.Failure)
    -> Output.Value
  {
    if takeWord("null") { return output.null(at: start) }
    if takeWord("true") { return output.bool(true, at: start) }
    if takeWord("false") { return output.bool(false, at: start) }
    throw failure("a value is expected here")
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard bytes[place...].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }

  private mutating func number() throws(JSONReader.Failure) -> String {
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

  /// What stands between the quotes here where it holds no escape; nil, and nothing read, otherwise.
  private mutating func plainString() -> UnsafeBufferPointer<UInt8>? {
    var end = place + 1
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        let plain = UnsafeBufferPointer(rebasing: bytes[place + 1..<end])
        place = end + 1
        return plain
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 { return nil }
      end += 1
    }
    return nil
  }

  private mutating func string() throws(JSONReader.Failure) -> String {
    if let plain = plainString() { return String(decoding: plain, as: UTF8.self) }
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

  private mutating func escape(into text: inout [UInt8]) throws(JSONReader.Failure) {
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
  private mutating func escapedScalar() throws(JSONReader.Failure) -> Unicode.Scalar {
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

  private mutating func fourHexDigits() throws(JSONReader.Failure) -> UInt32 {
    guard place + 4 <= bytes.count, bytes[place] != UInt8(ascii: "+"),
      let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits are expected after \\u") }
    place += 4
    return value
  }
}
