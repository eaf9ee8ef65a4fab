import Vocabulary

import struct Foundation.Data

/// A table read whole, by the names of its columns.
struct SmallTable {
  struct Row {
    let line: Int
    fileprivate let fields: [String: String]

    /// Empty where the row has no such field.
    subscript(column: String) -> String { fields[column] ?? "" }
  }

  let rows: [Row]

  /// - Parameter columns: those that have to be there.
  /// - Throws: `LicetError.badInput` where one is missing.
  init(_ data: Data, file: String, columns: [String]) throws(LicetError) {
    let result: Result<[Row], LicetError> = data.withUnsafeBytes { raw in
      do throws(LicetError) {
        return .success(try Self.rows(raw.bindMemory(to: UInt8.self), file, columns))
      } catch {
        return .failure(error)
      }
    }
    rows = try result.get()
  }

  private static func rows(
    _ bytes: UnsafeBufferPointer<UInt8>, _ file: String, _ columns: [String]
  ) throws(LicetError) -> [Row] {
    var scanner = DelimitedScanner(bytes, delimiter: HoldingsTable.delimiter(bytes), file: file)
    guard try scanner.next() else {
      throw LicetError(.badInput, "the table is empty", remedy: "fetch the file again", file: file)
    }
    let headers = (0..<scanner.count).map { [scanner] in scanner.text(at: $0) }
    for column in columns where !headers.contains(column) {
      throw LicetError(
        .badInput, "the table has no column '\(column)'",
        remedy: NearestWord.remedy(
          for: column, among: headers, otherwise: "found are " + headers.joined(separator: ", ")),
        file: file, line: 1)
    }
    var rows: [Row] = []
    while try scanner.next() {
      var fields: [String: String] = [:]
      for (place, header) in headers.enumerated() where place < scanner.count {
        fields[header] = scanner.text(at: place)
      }
      rows.append(Row(line: Int(scanner.fields[0].line), fields: fields))
    }
    return rows
  }
}
