import Vocabulary

/// A delimited file whose first row names the columns.
public struct DelimitedTable {
  let columns: [String]
  let rows: [DelimitedRow]
  let warnings: [Warning]
  private let positions: [String: Int]
  /// By column, whether it is read at all.
  private let isRead: [Bool]

  /// The first row and those below it; the delimiter is the one of comma, semicolon and tab that the first line holds
  /// most of.
  /// - Throws: `LicetError.badInput` where the file is empty or a quoted field is not closed.
  public static func headerAndRows(_ file: InputFile) throws -> (header: [String], rows: [DelimitedRow]) {
    let line = file.bytes.prefix { $0 != 0x0A }
    let delimiter = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].max { left, right in
      line.count { $0 == left } < line.count { $0 == right }
    }
    let hasMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let plain = hasMark ? InputFile(name: file.name, bytes: Array(file.bytes.dropFirst(3))) : file
    let (rows, _) = try DelimitedText.rows(plain, delimiter: delimiter ?? UInt8(ascii: ","))
    guard let header = rows.first else {
      throw LicetError(
        .badInput, "the file is empty", remedy: "give it a header row, and rows below it", file: file.name)
    }
    return (header.fields.map(\.trimmed), Array(rows.dropFirst()))
  }

  /// - Throws: `LicetError.badInput` where the file holds no row below its header, unless it `mayBeEmpty`.
  init(_ file: InputFile, delimiter: UInt8 = UInt8(ascii: ","), mayBeEmpty: Bool = false) throws {
    let (all, warnings) = try DelimitedText.rows(file, delimiter: delimiter)
    guard let header = all.first, all.count > 1 || mayBeEmpty else {
      throw LicetError(
        .badInput, "the file has a header and nothing below it", remedy: "fetch it again; it was cut off",
        file: file.name, line: 1)
    }
    columns = header.fields
    isRead = columns.map { !UnreadTraits.named($0) }
    positions = Dictionary(
      header.fields.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let body = all.dropFirst().filter { $0.fields != header.fields }
    rows = body
    let repeated = all.count - 1 - body.count
    let ragged = body.filter { $0.fields.count != header.fields.count }
    self.warnings =
      warnings
      + Array(repeating: Warning("a second header row was left out", file: file.name), count: repeated)
      + ragged.map {
        Warning("a row has more or fewer fields than the header", file: file.name, line: $0.line)
      }
  }

  /// The field of `row` under `column`, without white space around it; empty where there is none, and for traits of
  /// people that are never read.
  func field(_ column: String, of row: DelimitedRow) -> String {
    guard let position = positions[column], position < row.fields.count, isRead[position] else { return "" }
    return row.fields[position].trimmed
  }

  /// The row as published: its columns that hold something, without those that are never read.
  func published(_ row: DelimitedRow) -> [RowField] {
    zip(zip(columns, isRead), row.fields).compactMap { column, value in
      value.isEmpty || !column.1 ? nil : RowField(column.0, value)
    }
  }
}
