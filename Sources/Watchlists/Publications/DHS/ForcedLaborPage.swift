import Vocabulary

/// The UFLPA Entity List as the web page of the Department of Homeland Security: a table of entities and effective dates
/// for each of the lists that section 2(d)(2)(B) of the act asks for.
///
/// A page is no format that anybody promised to keep. Whatever stands otherwise than expected is an error, so that no
/// entity is passed over unseen.
enum ForcedLaborPage {
  static let root = "html"

  private static let names: Set<String> = ["Name of Entity", "Entity Name"]
  private static let date = "Effective Date"

  /// - Throws: `LicetError.badInput` with file and line where the page is cut, or has another shape than it had.
  static func read(_ file: InputFile) throws -> Publication {
    let tables = try HTMLTables.read(file)
    guard !tables.isEmpty else { throw error("the page holds no table", file) }
    return Publication(
      id: "us-uflpa-html", format: "us-uflpa-html", files: [file],
      entries: try tables.flatMap { try entries(of: $0, file) })
  }

  private static func entries(of table: HTMLTable, _ file: InputFile) throws -> [PublishedEntry] {
    guard let header = table.rows.first, header.cells.count == 2, names.contains(header.cells[0]),
      header.cells[1] == date
    else {
      throw error("a table is not headed by 'Name of Entity' and 'Effective Date'", file, table.rows.first)
    }
    guard let section = section(in: table.heading) else {
      throw error("nothing before a table says of which section its list is", file, header)
    }
    guard table.rows.count > 1 else { throw error("a table has no row below its header", file, header) }
    return try table.rows.dropFirst().map { try entry($0, header: header, section: section, file) }
  }

  private static func entry(
    _ row: HTMLTable.Row, header: HTMLTable.Row, section: String, _ file: InputFile
  ) throws -> PublishedEntry {
    guard row.cells.count == 2, !row.cells[0].isEmpty else {
      throw error("a row is not a name and a date", file, row)
    }
    guard let start = PublishedDate.day(row.cells[1]), PublishedDate.isPlausible(start) else {
      throw error("'\(row.cells[1])' is not a date", file, row)
    }
    let entity = ForcedLaborEntity(row.cells[0])
    var listing = Listing(
      list: "us-uflpa", sourceID: nil, id: "", kind: .organization, names: entity.names, programs: [section])
    listing.remarks = entity.extent
    listing.row = [RowField("Section", section)] + zip(header.cells, row.cells).map { RowField($0, $1) }
    return PublishedEntry(listing: listing, start: start)
  }

  /// The last `Section 2(d)(2)(B)(ii)` before a table.
  private static func section(in heading: String) -> String? {
    let sections = heading.split(separator: "Section ").dropFirst().map { text in
      text.prefix { !$0.isWhitespace }
    }
    return sections.last { $0.hasPrefix("2(d)") }.map { "Section \($0)" }
  }

  private static func error(_ message: String, _ file: InputFile, _ row: HTMLTable.Row? = nil) -> LicetError {
    LicetError(
      .badInput, "this is not the UFLPA Entity List as its page has been: \(message)",
      remedy: "check that it is that page; if the page changed its form, import the list in another form",
      file: file.name, line: row?.line)
  }
}
