import Vocabulary

/// Reads a table with named columns row by row: what is the same for every list that comes as one.
enum TableEntries {
  /// - Parameters:
  ///   - columns: those the reader cannot do without.
  ///   - mayBeEmpty: whether a header alone is a whole file.
  ///   - entries: what a row says; none for a row without a name, which is left out and warned of.
  /// - Throws: `LicetError.badInput` with file and line where a column is missing or a row is cut.
  static func read(
    _ file: InputFile, format: String, columns: [String], mayBeEmpty: Bool = false,
    entries: (inout TableRow) -> [PublishedEntry]
  ) throws -> Publication {
    let table = try DelimitedTable(file, mayBeEmpty: mayBeEmpty)
    try check(table, columns, file)
    var publication = Publication(
      id: format, format: format, files: [file], entries: [], warnings: table.warnings)
    for row in table.rows {
      var reading = TableRow(row, of: table, file: file.name)
      let found = entries(&reading)
      if found.isEmpty, reading.warnings.isEmpty { reading.warn("a row without a name was left out") }
      publication.entries += found
      publication.warnings += reading.warnings
    }
    return publication
  }

  private static func check(_ table: DelimitedTable, _ columns: [String], _ file: InputFile) throws {
    if let missing = columns.first(where: { !table.columns.contains($0) }) {
      throw LicetError(
        .badInput, "the table has no column '\(missing)'",
        remedy: "fetch it again; if its publisher renamed the column, give it this name",
        file: file.name, line: 1)
    }
    let count = table.columns.count
    guard let cut = table.rows.first(where: { $0.fields.count != count }) else { return }
    throw LicetError(
      .badInput, "a row has \(cut.fields.count) fields where the header has \(count)",
      remedy: "fetch the file again; it was cut or edited", file: file.name, line: cut.line)
  }
}
