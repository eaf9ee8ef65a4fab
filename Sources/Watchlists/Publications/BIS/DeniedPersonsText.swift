import Vocabulary

/// BIS's Denied Persons List as its tab-separated text.
enum DeniedPersonsText {
  static let columns = [
    "Name", "Street_Address", "City", "State", "Country", "Postal_Code", "Effective_Date", "Expiration_Date",
    "Standard_Order", "Last_Update", "Action", "FR_Citation",
  ]

  /// - Throws: `LicetError.badInput` with file and line where it is cut.
  static func read(_ file: InputFile) throws -> Publication {
    let table = try DelimitedTable(file, delimiter: 0x09)
    var warnings = table.warnings
    let entries = table.rows.compactMap { entry($0, table, file.name, &warnings) }
    return Publication(
      id: "bis-text", format: "bis-dpl-text", files: [file], entries: entries, warnings: warnings)
  }

  private static func entry(
    _ row: DelimitedRow, _ table: DelimitedTable, _ file: String, _ warnings: inout [Warning]
  ) -> PublishedEntry? {
    guard !table.field("Name", of: row).isEmpty else {
      warnings.append(Warning("a row without a name was left out", file: file, line: row.line))
      return nil
    }
    func day(_ column: String) -> CalendarDay? {
      let text = table.field(column, of: row)
      guard !text.isEmpty else { return nil }
      if let day = PublishedDate.day(text), PublishedDate.isPlausible(day) { return day }
      warnings.append(Warning("a date that cannot be was left out", file: file, line: row.line))
      return nil
    }
    _ = day("Last_Update")
    var entry = PublishedEntry(listing: listing(row, table))
    entry.citations = PublishedCitation.all(in: table.field("FR_Citation", of: row))
    (entry.start, entry.end) = (day("Effective_Date"), day("Expiration_Date"))
    return entry
  }

  private static func listing(_ row: DelimitedRow, _ table: DelimitedTable) -> Listing {
    let names = EntryNames(table.field("Name", of: row))
    let parts = ["Street_Address", "City", "State", "Postal_Code"].map { table.field($0, of: row) }
    let country = Country(table.field("Country", of: row))
    var listing = Listing(
      list: "us-dpl", sourceID: nil, id: "", kind: nil, names: names.names,
      countries: country.map { [$0] } ?? [], linkedTo: names.linkedTo)
    listing.addresses = [Address(parts.filter { !$0.isEmpty }.joined(separator: ", "), country: country)]
    let action = table.field("Action", of: row)
    listing.remarks = action.isEmpty ? nil : action
    listing.row = table.published(row)
    return listing
  }
}
