import CSQLite
import Foundation
import Vocabulary
import Watchlists

/// A book in one SQLite file, a table each; only read.
struct SQLiteBook {
  private let url: URL

  init(_ url: URL) { self.url = url }

  /// - Throws: `LicetError` where the file is no SQLite database or can't be read.
  func tables() throws -> ([BookTable: BookReader.Source], String) {
    let file = try InputFile(contentsOf: url)
    guard file.bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw LicetError(
        .unknownFormat, "this is neither a folder nor a SQLite file",
        remedy: "name a folder of CSV files or a SQLite file", file: url.path)
    }
    var database: OpaquePointer?
    defer { sqlite3_close_v2(database) }
    guard sqlite3_open_v2(url.path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK, let database else {
      throw failure(database)
    }
    var tables: [BookTable: BookReader.Source] = [:]
    for table in BookTable.allCases {
      if let source = try rows("SELECT * FROM \"\(table.rawValue)\"", table, database) {
        tables[table] = source
      }
    }
    return (tables, file.sha256)
  }

  /// - Returns: nil where there is no such table.
  private func rows(
    _ query: String, _ table: BookTable, _ database: OpaquePointer
  ) throws -> BookReader.Source? {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard try exists(table, database) else { return nil }
    guard sqlite3_prepare_v2(database, query, -1, &statement, nil) == SQLITE_OK else {
      throw failure(database)
    }
    let count = sqlite3_column_count(statement)
    let headers = (0..<count).map { String(cString: sqlite3_column_name(statement, $0)) }
    var rows: [(line: Int, fields: [String])] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        rows.append((rows.count + 1, try (0..<count).map { try text(statement, $0, table, rows.count + 1) }))
      case SQLITE_DONE:
        return BookReader.Source(file: "\(url.path)!\(table.rawValue)", headers: headers, rows: rows)
      default: throw failure(database)
      }
    }
  }

  private func exists(_ table: BookTable, _ database: OpaquePointer) throws -> Bool {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    let query = "SELECT 1 FROM sqlite_master WHERE name = '\(table.rawValue)'"
    guard sqlite3_prepare_v2(database, query, -1, &statement, nil) == SQLITE_OK else {
      throw failure(database)
    }
    return sqlite3_step(statement) == SQLITE_ROW
  }

  /// A column as text; a binary fraction would round, so numbers have to be kept as text or whole.
  private func text(
    _ statement: OpaquePointer?, _ column: Int32, _ table: BookTable, _ row: Int
  ) throws(LicetError) -> String {
    guard let bytes = sqlite3_column_text(statement, column) else { return "" }
    let buffer = UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column)))
    guard !buffer.contains(0), let text = String(validating: buffer, as: UTF8.self) else {
      throw LicetError(
        .badInput, "a value is no UTF-8 text", remedy: "keep text as text, not as a blob",
        file: "\(url.path)!\(table.rawValue)", line: row)
    }
    return text
  }

  private func failure(_ database: OpaquePointer?) -> LicetError {
    let words = database.map { String(cString: sqlite3_errmsg($0)) } ?? "it can't be opened"
    return LicetError(
      .corruptData, "the SQLite file can't be read: \(words)",
      remedy: "check it with sqlite3's integrity_check",
      file: url.path)
  }
}
