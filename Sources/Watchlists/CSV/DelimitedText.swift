import Vocabulary

/// A row of a delimited file and the line it starts on.
public struct DelimitedRow: Hashable {
  /// 1-based.
  public let line: Int
  public var fields: [String]
}

/// Reads comma- or tab-separated text (RFC 4180) byte by byte: no policy, no headers.
struct DelimitedText {
  /// A quoted field that runs on past this many lines was never closed.
  static let maximumLinesInField = 200
  /// Bytes in one field; the longest real one (an alias column) has some 20,000.
  static let maximumFieldBytes = 1 << 20

  private let file: InputFile
  private let delimiter: UInt8
  private var index = 0
  private var line = 1
  private(set) var warnings: [Warning] = []

  init(_ file: InputFile, delimiter: UInt8 = UInt8(ascii: ",")) {
    (self.file, self.delimiter) = (file, delimiter)
  }

  /// All rows that are not empty, and what was odd about them.
  /// - Throws: `LicetError.badInput` with file and line where a quoted field is not closed.
  static func rows(_ file: InputFile, delimiter: UInt8 = UInt8(ascii: ",")) throws -> (
    [DelimitedRow], [Warning]
  ) {
    var reader = DelimitedText(file, delimiter: delimiter)
    var rows: [DelimitedRow] = []
    while let row = try reader.next() { rows.append(row) }
    return (rows, reader.warnings)
  }

  /// The next row that is not empty; nil at the end.
  mutating func next() throws -> DelimitedRow? {
    try file.bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        let row = try readRow(bytes)
        if row.fields.count > 1 || row.fields.first?.isEmpty == false { return row }
      }
      return nil
    }
  }

  private mutating func readRow(_ bytes: UnsafeBufferPointer<UInt8>) throws -> DelimitedRow {
    var row = DelimitedRow(line: line, fields: [])
    repeat {
      row.fields.append(
        index < bytes.count && bytes[index] == UInt8(ascii: "\"") ? try quoted(bytes) : try plain(bytes))
    } while takeDelimiter(bytes)
    takeNewline(bytes)
    return row
  }

  private mutating func plain(_ bytes: UnsafeBufferPointer<UInt8>) throws -> String {
    let start = index
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if bytes[index] == UInt8(ascii: "\"") { warn("a quotation mark inside a field was kept as it is") }
      index += 1
    }
    try checkLength(index - start)
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
  }

  private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>) throws -> String {
    let (first, start) = (line, index + 1)
    index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { try advance(bytes, since: first, start) }
    guard index < bytes.count else { throw unclosed(first) }
    if ends(bytes, after: index) {
      defer { index += 1 }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    }
    return try quotedWithQuotes(bytes, from: start, line: first)
  }

  /// A quoted field that holds quotation marks: doubled ones, and stray ones, which are kept.
  private mutating func quotedWithQuotes(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, line first: Int
  ) throws -> String {
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "\"") {
        text.append(bytes[index])
        try advance(bytes, since: first, start)
      } else if ends(bytes, after: index) {
        index += 1
        return String(decoding: text, as: UTF8.self)
      } else {
        text.append(bytes[index])
        let doubled = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\"")
        if !doubled { warn("a quotation mark inside a field was kept as it is") }
        index += doubled ? 2 : 1
      }
    }
    throw unclosed(first)
  }

  private mutating func advance(_ bytes: UnsafeBufferPointer<UInt8>, since first: Int, _ start: Int) throws {
    if bytes[index] == 0x0A { line += 1 }
    index += 1
    if line - first > Self.maximumLinesInField { throw unclosed(first) }
    try checkLength(index - start)
  }

  /// Whether the quotation mark at `index` closes its field.
  private func ends(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Bool {
    guard index + 1 < bytes.count else { return true }
    return bytes[index + 1] == delimiter || bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D
  }

  private mutating func takeDelimiter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < bytes.count, bytes[index] == delimiter else { return false }
    index += 1
    return true
  }

  private mutating func takeNewline(_ bytes: UnsafeBufferPointer<UInt8>) {
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    line += 1
  }

  private mutating func warn(_ message: String) {
    warnings.append(Warning(message, file: file.name, line: line))
  }

  private func checkLength(_ count: Int) throws {
    guard count > Self.maximumFieldBytes else { return }
    throw LicetError(
      .limitExceeded, "a field is longer than \(Self.maximumFieldBytes) bytes",
      remedy: "check the quotation marks of this row", file: file.name, line: line)
  }

  private func unclosed(_ first: Int) -> LicetError {
    LicetError(
      .badInput, "a quoted field is not closed", remedy: "close the quotation mark, or fetch the file again",
      file: file.name, line: first)
  }
}
