import Dispatch
public import Foundation
import Ownership
import Synchronization
public import Vocabulary
import Watchlists

/// Reads a book from a folder of CSV files, one a table, or from one SQLite file with a table each.
///
/// Columns are known by their names or other usual headers, or as `columns` says. Nothing is read by half: the first row
/// that can't be read stops it with file, line and remedy.
public struct BookReader {
  /// Headers by `TABLE.COLUMN`.
  private let columns: [String: String]

  /// - Parameter columns: `orders.counterparty=KUNDE`, for headers that can't be guessed.
  /// - Throws: `LicetError.badUsage` where one names no table or column.
  public init(columns: [String] = []) throws(LicetError) {
    var map: [String: String] = [:]
    for text in columns {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, Self.known.contains(parts[0]) else {
        throw LicetError(
          .badUsage, "'\(text)' maps no column of a book",
          remedy: NearestWord.remedy(
            for: parts.first ?? "", among: Self.known, otherwise: "write TABLE.COLUMN=HEADER"))
      }
      map[parts[0]] = parts[1]
    }
    self.columns = map
  }

  private static let known = BookTable.allCases.flatMap { table in
    table.columns.map { "\(table.rawValue).\($0.name)" }
  }

  /// - Throws: `LicetError` where the place holds no book, or a row can't be read.
  public func read(_ url: URL) throws -> Book {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw LicetError(
        .notFound, "there is no book here", remedy: "name a folder of CSV files or a SQLite file",
        file: url.path)
    }
    let (tables, hash) = isFolder.boolValue ? try folder(url) : try SQLiteBook(url).tables()
    return try book(of: tables, hash: hash, place: url.path)
  }

  /// Reads a book from CSV texts at hand, by the name of their table.
  ///
  /// - Throws: `LicetError` where a name is no table's, or a row can't be read.
  public func read(tables texts: [(name: String, text: String)]) throws -> Book {
    var (tables, bytes): ([BookTable: Source], [UInt8]) = ([:], [])
    let names = BookTable.allCases.map(\.rawValue)
    let given = Dictionary(texts.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    for (name, _) in texts where !names.contains(name) {
      throw LicetError(
        .badInput, "a book has no table '\(name.prefix(60))'",
        remedy: NearestWord.remedy(
          for: name, among: names, otherwise: "name them " + names.joined(separator: ", ")))
    }
    for table in BookTable.allCases {
      guard let text = given[table.rawValue] else { continue }
      let (source, hash) = try Self.source(InputFile(name: table.rawValue, bytes: Array(text.utf8)))
      bytes += Array(table.rawValue.utf8) + Array(hash.utf8)
      tables[table] = source
    }
    return try book(of: tables, hash: InputFile(name: "", bytes: bytes).sha256, place: "book")
  }

  private func book(of tables: [BookTable: Source], hash: String, place: String) throws -> Book {
    guard !tables.isEmpty else {
      let names = BookTable.allCases.map(\.rawValue).joined(separator: ", ")
      throw LicetError(
        .badInput, "the book has none of the tables that are read", remedy: "name them \(names)",
        file: place)
    }
    var book = Book()
    book.hash = hash
    for table in BookTable.allCases {
      guard let source = tables[table] else { continue }
      book.rows += source.rows.count
      book.warnings += unknownColumns(table, source)
      if source.rows.isEmpty {
        book.warnings.append(
          Warning("\(table.rawValue) has no row below its header", file: source.file, line: 1))
      }
    }
    if Self.business.allSatisfy({ tables[$0]?.rows.isEmpty ?? true }) {
      let names = Self.business.map(\.rawValue).joined(separator: ", ")
      book.warnings.append(
        Warning("the book has no business to ask about: add one of \(names)", file: place))
    }
    var rows: [BookTable: [BookRow]] = [:]
    for table in BookTable.allCases { rows[table] = try tables[table].map { try self.rows(table, $0) } }
    try BookFiller(rows: rows).fill(&book)
    return book
  }

  /// The tables of which each row is asked about.
  private static let business: [BookTable] = [
    .orders, .licenses, .contracts, .equipment, .holdings,
  ]

  /// A table as it was found: its headers, and its rows with the line each stands on.
  struct Source: Sendable {
    let file: String
    let headers: [String]
    let rows: [(line: Int, fields: [String])]
  }

  /// The files of a folder, read at once.
  private func folder(_ url: URL) throws -> ([BookTable: Source], String) {
    let found = BookTable.allCases.map { ($0, url.appending(path: $0.rawValue + ".csv")) }
      .filter { FileManager.default.fileExists(atPath: $0.1.path) }
    let parts = Mutex(
      [Result<(source: Source, hash: String), any Error>?](repeating: nil, count: found.count))
    DispatchQueue.concurrentPerform(iterations: found.count) { place in
      let file = found[place].1
      let read = Result { () throws -> (source: Source, hash: String) in try Self.file(file) }
      parts.withLock { $0[place] = read }
    }
    var tables: [BookTable: Source] = [:]
    var bytes: [UInt8] = []
    for ((table, _), part) in zip(found, parts.withLock { $0 }) {
      guard let (source, hash) = try part?.get() else { continue }
      bytes += Array(table.rawValue.utf8) + Array(hash.utf8)
      tables[table] = source
    }
    return (tables, InputFile(name: "", bytes: bytes).sha256)
  }

  private static func file(_ url: URL) throws -> (source: Source, hash: String) {
    try source(try InputFile(contentsOf: url))
  }

  private static func source(_ input: InputFile) throws -> (source: Source, hash: String) {
    try requireText(input)
    let (header, rows) = try DelimitedTable.headerAndRows(input)
    let source = Source(file: input.name, headers: header, rows: rows.map { ($0.line, $0.fields) })
    return (source, input.sha256)
  }

  /// - Throws: `LicetError.badInput` naming the line at which the file is no UTF-8 text.
  private static func requireText(_ file: InputFile) throws(LicetError) {
    guard file.bytes.contains(0) || String(validating: file.bytes, as: UTF8.self) == nil else { return }
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.contains(0) || String(validating: $0, as: UTF8.self) == nil }
    throw LicetError(
      .badInput, "the file is no UTF-8 text",
      remedy:
        "export it again as CSV in UTF-8; another encoding, or a spreadsheet's own format, can't be read",
      file: file.name, line: line.map { $0 + 1 })
  }

  private func rows(_ table: BookTable, _ source: Source) throws(LicetError) -> [BookRow] {
    let places = try places(table, source)
    let named = Dictionary(places, uniquingKeysWith: { first, _ in first })
    return source.rows.map { line, fields in
      BookRow(table: table, file: source.file, line: line, fields: fields, places: named)
    }
  }

  /// Where each column of a table stands.
  private func places(_ table: BookTable, _ source: Source) throws(LicetError) -> [(String, Int)] {
    let headers = source.headers.map(Self.folded)
    var places: [(String, Int)] = []
    for column in table.columns {
      let mapped = columns["\(table.rawValue).\(column.name)"].map { [$0] }
      let names = (mapped ?? [column.name] + column.synonyms).map(Self.folded)
      let place = names.lazy.compactMap { headers.firstIndex(of: $0) }.first
      if let place {
        places.append((column.name, place))
      } else if column.isRequired || mapped != nil {
        throw LicetError(
          .badInput,
          "\(table.rawValue) has no column '\(mapped?[0] ?? column.name)' among \(source.headers.joined(separator: ", "))",
          remedy: "add it, or say which one it is with --columns \(table.rawValue).\(column.name)=HEADER",
          file: source.file, line: 1)
      }
    }
    return places
  }

  private func unknownColumns(_ table: BookTable, _ source: Source) -> [Warning] {
    let known = Set(
      table.columns.flatMap { [$0.name] + $0.synonyms }.map(Self.folded) + columns.values.map(Self.folded))
    return source.headers.filter { !known.contains(Self.folded($0)) }.map {
      Warning("the column '\($0)' of \(table.rawValue) was not used", file: source.file, line: 1)
    }
  }

  private static func folded(_ header: String) -> String {
    header.lowercased().replacingOccurrences(of: "_", with: " ").trimmingCharacters(in: .whitespaces)
  }
}
