import Vocabulary

/// Walks comma-separated text (RFC 4180) row by row over bytes, without a string for what it passes.
struct DelimitedScanner {
  /// Where a field lies; inside its quotation marks, where it has any.
  struct Field {
    var start: Int
    var end: Int
    /// Whether quotation marks in it are doubled.
    var isEscaped: Bool
    var line: Int32
  }

  /// A quoted field that runs over more lines was never closed.
  static let maximumLines = 200

  let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private let file: String
  private(set) var index = 0
  /// The line of the next row, 1-based.
  private(set) var line: Int32 = 1
  /// Where the line of the current field begins.
  private var lineStart = 0
  /// The fields of the row last read.
  private(set) var fields: [Field] = []
  private(set) var count = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, file: String) {
    (self.bytes, self.delimiter, self.file) = (bytes, delimiter, file)
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
    lineStart = index
  }

  /// Reads the next row that is not empty.
  /// - Returns: whether there was one.
  /// - Throws: `LicetError.badInput` where a quoted field is not closed.
  mutating func next() throws(LicetError) -> Bool {
    while index < bytes.count {
      try readRow()
      if count > 1 || fields[0].end > fields[0].start { return true }
    }
    return false
  }

  private mutating func readRow() throws(LicetError) {
    count = 0
    while true {
      let field = index < bytes.count && bytes[index] == 0x22 ? try quoted() : plain()
      if count < fields.count { fields[count] = field } else { fields.append(field) }
      count += 1
      guard index < bytes.count else { return }
      if bytes[index] == delimiter {
        index += 1
        continue
      }
      if bytes[index] == 0x0D { index += 1 }
      if index < bytes.count, bytes[index] == 0x0A { index += 1 }
      line += 1
      lineStart = index
      return
    }
  }

  @inline(__always)
  private mutating func plain() -> Field {
    let start = index
    var end = index
    while end < bytes.count {
      let byte = bytes[end]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      end += 1
    }
    index = end
    return trimmed(Field(start: start, end: end, isEscaped: false, line: line))
  }

  private mutating func quoted() throws(LicetError) -> Field {
    let (first, opening) = (line, index)
    var field = Field(start: index + 1, end: 0, isEscaped: false, line: line)
    index += 1
    while index < bytes.count {
      if bytes[index] == 0x22 {
        if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
          field.isEscaped = true
          index += 2
          continue
        }
        field.end = index
        index += 1
        // What stands between the closing mark and the comma belongs to nothing.
        while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D {
          index += 1
        }
        return trimmed(field)
      }
      if bytes[index] == 0x0A { line += 1 }
      index += 1
      if line - first > Self.maximumLines { break }
    }
    throw LicetError(
      .badInput, "a quoted field is not closed", remedy: "close the quotation mark", file: file,
      line: Int(first), column: opening - lineStart + 1)
  }

  @inline(__always)
  private func trimmed(_ field: Field) -> Field {
    var field = field
    while field.start < field.end, bytes[field.start] == 0x20 || bytes[field.start] == 0x09 {
      field.start += 1
    }
    while field.end > field.start, bytes[field.end - 1] == 0x20 || bytes[field.end - 1] == 0x09 {
      field.end -= 1
    }
    return field
  }

  /// The bytes of a field as they lie in the file.
  @inline(__always)
  func raw(_ field: Field) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])
  }

  /// The text of a field.
  func text(_ field: Field) -> String {
    let text = String(decoding: raw(field), as: UTF8.self)
    return field.isEscaped ? text.replacing("\"\"", with: "\"") : text
  }

  /// The text of the field at a place of the row; empty where the row is shorter.
  func text(at place: Int?) -> String {
    guard let place, place < count else { return "" }
    return text(fields[place])
  }

  /// 1-based, in characters, within the field's line.
  func column(of field: Field) -> Int {
    var (start, column) = (field.start, 1)
    while start > 0, bytes[start - 1] != 0x0A {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { column += 1 }
    }
    return column
  }
}
