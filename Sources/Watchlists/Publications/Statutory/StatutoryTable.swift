import Vocabulary

/// Parties that a statute or an agency's rule names, as tables of one form; the program column says of which list a row
/// is.
enum StatutoryTable {
  /// What the columns are called.
  private struct Columns {
    let kind, name, aliases, program, start, end, country, address: String
    let remarks: [String]
    var required: [String] { [kind, name, aliases, program, start, end, country] }
  }

  private static let statutes = Columns(
    kind: "schema", name: "name", aliases: "aliases", program: "program", start: "start-date",
    end: "end-date", country: "country", address: "source_url", remarks: ["reason", "notes"])
  private static let endUsers = Columns(
    kind: "Type", name: "Name", aliases: "Alias", program: "Program", start: "Date", end: "End date",
    country: "Country", address: "Source URL", remarks: [])

  /// Sections of statutes: 889, 154, 353, 1286, 5949, and INKSNA.
  /// - Throws: `LicetError.badInput` with file and line where the table is damaged.
  static func read(_ file: InputFile, _ context: ReadingContext) throws -> Publication {
    try read(file, statutes, format: "us-statutory-csv", context)
  }

  /// End users whom the EAR name.
  /// - Throws: `LicetError.badInput` with file and line where the table is damaged.
  static func readEndUsers(_ file: InputFile, _ context: ReadingContext) throws -> Publication {
    try read(file, endUsers, format: "us-end-users-csv", context)
  }

  private static func read(
    _ file: InputFile, _ columns: Columns, format: String, _ context: ReadingContext
  ) throws -> Publication {
    try TableEntries.read(file, format: format, columns: columns.required) { row in
      guard let name = row.text(columns.name) else { return [] }
      let program = row[columns.program]
      guard let list = context.catalogue.list(publishedAs: program) ?? context.list else {
        row.warn("rows of a list that is not known were left out: \(program)")
        return []
      }
      return [entry(name, of: list, &row, columns)]
    }
  }

  private static func entry(
    _ name: String, of list: ListID, _ row: inout TableRow, _ columns: Columns
  ) -> PublishedEntry {
    var names = EntryNames(name)
    for alias in row.values(columns.aliases) { names.add(alias) }
    var listing = Listing(
      list: list, sourceID: nil, id: "", kind: SchemaKinds.kind(of: row[columns.kind]), names: names.names,
      countries: CountryWords.countries(in: row[columns.country], nationals: true),
      programs: [row[columns.program]].filter { !$0.isEmpty }, linkedTo: names.linkedTo)
    let remarks = columns.remarks.compactMap { row.text($0) }
    listing.remarks = remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    listing.sourceAddress = row.text(columns.address)
    listing.row = row.published
    return PublishedEntry(listing: listing, start: row.day(columns.start), end: row.lastDay(columns.end))
  }
}
