import Vocabulary

/// China's countermeasures, unreliable entities and export control lists as one table, a row for each party an
/// announcement names.
enum ChineseMeasures {
  private static let columns = [
    "Type", "Name", "Alias", "Chinese name", "Country", "Body", "List", "Date", "End date",
  ]

  /// - Throws: `LicetError.badInput` with file and line where the table is damaged.
  static func read(_ file: InputFile) throws -> Publication {
    try TableEntries.read(file, format: "cn-mofcom-csv", columns: columns, entries: entries)
  }

  private static func entries(_ row: inout TableRow) -> [PublishedEntry] {
    guard let name = row.text("Name") ?? row.text("Chinese name") else { return [] }
    var names = EntryNames(name)
    for other in row.values("Chinese name") + row.values("Alias") { names.add(other) }
    var listing = Listing(
      list: "cn-mofcom", sourceID: nil, id: "", kind: SchemaKinds.kind(of: row["Type"]), names: names.names,
      countries: CountryWords.countries(in: row["Country"], nationals: true), linkedTo: names.linkedTo)
    listing.addresses = row.values("Address").map { Address($0, country: ListedAddresses.country(of: $0)) }
    listing.programs = [row.text("List") ?? row.text("Body")].compactMap(\.self)
    listing.remarks = row.text("Summary")
    listing.sourceAddress = row.text("Source URL")
    listing.row = row.published
    // The end date is the day it was lifted: it held through the day before.
    let end = row.day("End date")?.advanced(by: -1)
    return [PublishedEntry(listing: listing, start: row.day("Date"), end: end)]
  }
}
