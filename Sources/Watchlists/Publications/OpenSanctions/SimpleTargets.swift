import Vocabulary

/// The targets of an OpenSanctions dataset as its simple table (`targets.simple.csv`), a row for each party.
enum SimpleTargets {
  private static let columns = ["id", "schema", "name", "aliases", "countries", "identifiers", "dataset"]

  /// - Parameter list: the list that all rows are of; nil to take each row's datasets.
  /// - Throws: `LicetError.badInput` with file and line where the table is damaged.
  static func read(_ file: InputFile, list: ListID?) throws -> Publication {
    var seen: [String] = []
    var publication = try TableEntries.read(file, format: "opensanctions-csv", columns: columns) { row in
      seen.append(row["last_seen"])
      return entries(&row, list)
    }
    // The newest sighting of a target is the day of the export.
    publication.asOf = seen.compactMap { PublishedDate.day($0) }.max()
    return publication
  }

  /// One for each dataset the party is in.
  private static func entries(_ row: inout TableRow, _ list: ListID?) -> [PublishedEntry] {
    guard let name = row.text("name") else { return [] }
    let lists = list.map { [$0] } ?? row.values("dataset").map { Datasets.list(named: $0) }.unique
    if lists.isEmpty { row.warn("rows without a dataset were left out; name one with --list ftm:DATASET") }
    let read = row
    return lists.map { PublishedEntry(listing: listing(name, read, of: $0)) }
  }

  private static func listing(_ name: String, _ row: TableRow, of list: ListID) -> Listing {
    var names = EntryNames(asIs: name)
    for alias in row.values("aliases") { names.add(asIs: alias) }
    let kind = SchemaKinds.kind(of: row["schema"])
    var listing = Listing(list: list, sourceID: row.text("id"), id: "", kind: kind, names: names.names)
    listing.countries = row.values("countries").compactMap { Country(code: $0) }.unique
    listing.addresses = row.values("addresses").map { Address($0, country: ListedAddresses.country(of: $0)) }
    listing.birthDates = row.values("birth_date").flatMap { PublishedDate.births($0) }.unique
    listing.identifiers =
      row.values("identifiers").map {
        IdentifierTypes.identifier(type: "", value: $0, country: nil, kind: kind)
      }.unique
    listing.programs = row.values("program_ids")
    let sanctions = row.values("sanctions")
    listing.remarks = sanctions.isEmpty ? nil : sanctions.joined(separator: "; ")
    listing.row = row.published
    return listing
  }
}
