import Vocabulary

/// The list of section 1260H in all its editions: a row for each company and the edition that first named it so, with the
/// day it was taken off.
enum MilitaryCompanies {
  private static let columns = [
    "Name", "Clean Name", "Alias", "Previous Name", "Parent Name", "Note", "Start date", "End date",
  ]

  /// - Throws: `LicetError.badInput` with file and line where the table is damaged.
  static func read(_ file: InputFile) throws -> Publication {
    try TableEntries.read(file, format: "us-1260h-csv", columns: columns, entries: entries)
  }

  private static func entries(_ row: inout TableRow) -> [PublishedEntry] {
    // The printed name has an asterisk for companies that were named before.
    guard let name = row.text("Clean Name") ?? row.text("Name") else { return [] }
    var names = EntryNames(name)
    for alias in row.values("Alias") { names.add(alias) }
    for former in row.values("Previous Name") { names.add(former, role: .former) }
    var listing = Listing(
      list: "us-1260h", sourceID: nil, id: "", kind: .organization, names: names.names,
      programs: ["NDAA-2021-1260H"])
    listing.linkedTo = (names.linkedTo + row.values("Parent Name")).unique
    listing.remarks = row.text("Note")
    listing.sourceAddress = row.text("Source Url")
    listing.row = row.published
    return [PublishedEntry(listing: listing, start: row.day("Start date"), end: removal(&row))]
  }

  /// The end date is the day of the edition that no longer holds it: it held through the day before.
  private static func removal(_ row: inout TableRow) -> CalendarDay? {
    row.day("End date")?.advanced(by: -1)
  }
}
