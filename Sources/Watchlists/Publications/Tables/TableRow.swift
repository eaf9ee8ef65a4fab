import Vocabulary

/// A row of a table with named columns, as its reader meets it; what cannot be read is warned of.
struct TableRow {
  private let table: DelimitedTable
  private let row: DelimitedRow
  private let file: String
  private(set) var warnings: [Warning] = []

  init(_ row: DelimitedRow, of table: DelimitedTable, file: String) {
    (self.row, self.table, self.file) = (row, table, file)
  }

  /// The field under `column`, without white space around it; empty where there is none.
  subscript(column: String) -> String { table.field(column, of: row) }

  /// The field under `column`; nil where it is empty.
  func text(_ column: String) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  /// The values of a field that holds several.
  func values(_ column: String) -> [String] { SeparatedValues.split(self[column]) }

  /// The row's columns as published.
  var published: [RowField] { table.published(row) }

  mutating func warn(_ message: String) { warnings.append(Warning(message, file: file, line: row.line)) }

  /// The day under `column`; nil, with a warning, for what is none.
  /// - Parameter end: what begins another statement behind the day.
  mutating func day(_ column: String, upTo end: StaticString? = nil) -> CalendarDay? {
    let field = self[column]
    let text = end.flatMap { field.utf8Range(of: $0) }.map { String(field[..<$0.lowerBound]) } ?? field
    return day(text, PublishedDate.day(text))
  }

  /// The last day of the day, month or year under `column`; nil, with a warning, for what is none.
  mutating func lastDay(_ column: String) -> CalendarDay? {
    day(self[column], PublishedDate.lastDay(self[column]))
  }

  private mutating func day(_ text: String, _ day: CalendarDay?) -> CalendarDay? {
    if let day, PublishedDate.isPlausible(day) { return day }
    if !text.isEmpty { warn("a date that cannot be was left out") }
    return nil
  }
}
