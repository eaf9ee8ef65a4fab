import Vocabulary

import struct Foundation.Data

/// Reads JSON (RFC 8259) that knows its lines: one document, or one a line.
struct JSONText {
  private static let depth = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String
  private var index = 0
  private var line: Int32 = 1
  private var lineStart = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ file: String) {
    (self.bytes, self.file) = (bytes, file)
  }

  /// Every document of the file: one, or one after the other.
  /// - Throws: `LicetError.badInput` with file, line and column.
  static func documents(_ data: Data, file: String) throws(LicetError) -> [JSONValue] {
    let result: Result<[JSONValue], LicetError> = data.withUnsafeBytes { raw in
      do throws(LicetError) {
        var text = JSONText(raw.bindMemory(to: UInt8.self), file)
        if raw.starts(with: [0xEF, 0xBB, 0xBF]) { text.index = 3 }
        var documents: [JSONValue] = []
        repeat { documents.append(try text.value(depth: 0)) } while text.hasMore
        return .success(documents)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private var hasMore: Bool {
    mutating get {
      skipSpace()
      return index < bytes.count
    }
  }

  private func failure(_ message: String) -> LicetError {
    LicetError(
      .badInput, message, remedy: "mend the file, or fetch it again: it is no JSON", file: file,
      line: Int(line),
      column: index - lineStart + 1)
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A: (line, lineStart) = (line + 1, index + 1)
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      index += 1
    }
  }

  /// The next byte that is no white space, not taken.
  private mutating func next() throws(LicetError) -> UInt8 {
    skipSpace()
    guard index < bytes.count else { throw failure("the text ends too early") }
    return bytes[index]
  }

  private mutating func value(depth: Int) throws(LicetError) -> JSONValue {
    guard depth < Self.depth else { throw failure("values nest deeper than \(Self.depth)") }
    let first = try next()
    let (line, column) = (line, Int32(index - lineStart + 1))
    let content: JSONValue.Content =
      switch first {
      case UInt8(ascii: "{"): .object(try members(depth))
      case UInt8(ascii: "["): .array(try items(depth))
      case UInt8(ascii: "\""): .string(try string())
      default: try word()
      }
    return JSONValue(content: content, line: line, column: column)
  }

  private mutating func members(_ depth: Int) throws(LicetError) -> [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    index += 1
    if try takes(UInt8(ascii: "}")) { return members }
    repeat {
      guard try next() == UInt8(ascii: "\"") else { throw failure("a member has no name") }
      let key = try string()
      guard members.allSatisfy({ $0.key != key }) else { throw failure("'\(key)' is there twice") }
      guard try takes(UInt8(ascii: ":")) else { throw failure("a colon is missing") }
      members.append((key, try value(depth: depth + 1)))
    } while try takes(UInt8(ascii: ","))
    guard try takes(UInt8(ascii: "}")) else { throw failure("a comma or a brace is missing") }
    return members
  }

  private mutating func items(_ depth: Int) throws(LicetError) -> [JSONValue] {
    var items: [JSONValue] = []
    index += 1
    if try takes(UInt8(ascii: "]")) { return items }
    repeat { items.append(try value(depth: depth + 1)) } while try takes(UInt8(ascii: ","))
    guard try takes(UInt8(ascii: "]")) else { throw failure("a comma or a bracket is missing") }
    return items
  }

  private mutating func takes(_ byte: UInt8) throws(LicetError) -> Bool {
    guard try next() == byte else { return false }
    index += 1
    return true
  }

  /// A number as written, or one of the three words.
  private mutating func word() throws(LicetError) -> JSONValue.Content {
    let start = index
    while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard Double(text) != nil, let first = text.utf8.first, first == 0x2D || (0x30...0x39).contains(first)
      else {
        index = start
        throw failure("this is no value")
      }
      return .number(text)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }

  private mutating func string() throws(LicetError) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C, bytes[index] >= 0x20 { index += 1 }
    guard index < bytes.count else { throw failure("a text is not closed") }
    guard bytes[index] != 0x22 else {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while index < bytes.count, bytes[index] != 0x22 {
      guard bytes[index] >= 0x20 else { throw failure("a text runs over the end of its line") }
      if bytes[index] == 0x5C {
        try escape(into: &text)
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    guard index < bytes.count else { throw failure("a text is not closed") }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) throws(LicetError) {
    index += 1
    guard index < bytes.count else { throw failure("a text is not closed") }
    defer { index += 1 }
    switch bytes[index] {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[index])
    case UInt8(ascii: "u"):
      var code = try hexadecimal(at: index + 1)
      index += 4
      if (0xD800..<0xDC00).contains(code), index + 6 < bytes.count, bytes[index + 1] == 0x5C,
        bytes[index + 2] == UInt8(ascii: "u")
      {
        let low = try hexadecimal(at: index + 3)
        if (0xDC00..<0xE000).contains(low) {
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
      }
      text.append(contentsOf: String(UnicodeScalar(code).map(Character.init) ?? "\u{FFFD}").utf8)
    default: throw failure("this is no escape")
    }
  }

  private func hexadecimal(at start: Int) throws(LicetError) -> UInt32 {
    guard start + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[start..<(start + 4)], as: UTF8.self), radix: 16)
    else { throw failure("this is no escape") }
    return code
  }
}
