import Licet

/// Reads CSV byte by byte as RFC 4180 has it, and says where a file breaks it.
///
/// Accepted beyond it: LF or CR line ends, a byte order mark, semicolons or tabs instead of commas.
package struct CSVScanner {
  private static let quote = UInt8(ascii: "\""), lineFeed = UInt8(ascii: "\n"),
    carriageReturn = UInt8(ascii: "\r")

  private var source: ByteSource
  private let delimiter: UInt8
  private var line = 1
  private var column = 1

  package init(_ source: ByteSource) {
    self.source = source
    delimiter = Self.delimiter(in: source.beginning)
  }

  package var name: String { source.name }

  /// The next row that is not blank; nil at the end of the file.
  /// - Throws: `LicetError.badInput` with line and column: after it no row can be trusted.
  package mutating func next() throws -> CSVRecord? {
    while try source.peek() != nil {
      let record = try scanRecord()
      if !record.isBlank { return record }
    }
    return nil
  }

  private mutating func scanRecord() throws -> CSVRecord {
    var record = CSVRecord(line: line, fields: [])
    var bytesLeft = Limits.rowBytes
    var ended = false
    while !ended {
      let start = column
      let bytes = try source.peek() == Self.quote ? scanQuoted(&bytesLeft) : scanBare(&bytesLeft)
      let decoded = DecodedText(bytes)
      record.fields.append(.init(text: decoded.text, column: start))
      record.isRepaired = record.isRepaired || decoded.isRepaired
      ended = try endField()
    }
    return record
  }

  /// Takes the delimiter (false) or the end of the row (true).
  private mutating func endField() throws -> Bool {
    guard let byte = try take() else { return true }
    if byte == delimiter { return false }
    if byte == Self.carriageReturn, try source.peek() == Self.lineFeed { _ = try take() }
    (line, column) = (line + 1, 1)
    return true
  }

  private mutating func scanBare(_ bytesLeft: inout Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let byte = try source.peek(), !isEnd(byte) {
      guard byte != Self.quote else {
        throw error(
          "a quote stands inside an unquoted field", "put the whole field in quotes and double the quote")
      }
      try count(&bytesLeft)
      bytes.append(byte)
      _ = try take()
    }
    return bytes
  }

  private mutating func scanQuoted(_ bytesLeft: inout Int) throws -> [UInt8] {
    let (startLine, startColumn) = (line, column)
    var bytes: [UInt8] = []
    _ = try take()
    while let byte = try take() {
      try count(&bytesLeft)
      if byte == Self.quote {
        guard try source.peek() == Self.quote else {
          try expectEndOfField()
          return bytes
        }
        _ = try take()
      }
      if byte == Self.lineFeed { (line, column) = (line + 1, 1) }
      bytes.append(byte)
    }
    throw LicetError(
      .badInput, "the quote that opens this field is never closed",
      remedy: "close it, or double a quote that is text",
      file: name, line: startLine, column: startColumn)
  }

  private mutating func expectEndOfField() throws {
    guard let byte = try source.peek(), !isEnd(byte) else { return }
    throw error("text follows a closing quote", "double a quote that is text, or remove what follows")
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private mutating func take() throws -> UInt8? {
    guard let byte = try source.next() else { return nil }
    if byte & 0xC0 != 0x80 { column += 1 }
    return byte
  }

  private func count(_ bytesLeft: inout Int) throws {
    bytesLeft -= 1
    guard bytesLeft < 0 else { return }
    throw LicetError(
      .limitExceeded, "this row is longer than \(Limits.rowBytes) bytes",
      remedy: "check for a quote never closed",
      file: name, line: line)
  }

  private func error(_ message: String, _ remedy: String) -> LicetError {
    LicetError(.badInput, message, remedy: remedy, file: name, line: line, column: column)
  }

  /// The one of comma, semicolon and tab that the first line holds most of, outside quotes.
  private static func delimiter(in bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in bytes {
      if byte == quote { quoted.toggle() }
      if byte == lineFeed || byte == carriageReturn { break }
      if !quoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] }.flatMap {
      counts[$0] == nil ? nil : $0
    }
      ?? UInt8(ascii: ",")
  }
}
