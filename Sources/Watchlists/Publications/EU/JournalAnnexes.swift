import Vocabulary

/// The annexes of EU restrictive measures as the Official Journal prints them: a table for each regulation in its
/// consolidated text, and one for each amendment that is not yet in it.
///
/// They are read together, so that what an amendment adds stands in the annex it is added to. A regulation that was
/// repealed is a table without rows.
enum JournalAnnexes {
  private static let columns = [
    "recordId", "programKey", "annex", "measure", "startDate", "schema", "name", "alias", "country",
  ]

  /// - Throws: `LicetError.badInput` with file and line where one of the tables is damaged; none is read then.
  static func read(_ files: [InputFile]) throws -> Publication {
    var all = Publication(id: "eu-journal-csv", format: "eu-journal-csv", files: files, entries: [])
    for file in files {
      let one = try TableEntries.read(
        file, format: all.format, columns: columns, mayBeEmpty: true, entries: entries)
      all.entries += one.entries
      all.warnings += one.warnings
    }
    return all
  }

  private static func entries(_ row: inout TableRow) -> [PublishedEntry] {
    guard let name = row.text("name") else { return [] }
    var listing = Listing(
      list: "eu-journal", sourceID: sourceID(row), id: "", kind: kind(row["schema"]), names: names(name, row))
    listing.addresses = ListedAddresses.addresses(row.values("address"))
    listing.countries = countries(row, listing.addresses)
    if listing.sourceID == nil {
      listing.id = ListingID.derive(
        list: listing.list, sourceID: nil, name: name, countries: listing.countries, place: place(row))
    }
    listing.birthDates = row.values("birthDate").flatMap(births).unique
    listing.identifiers =
      PropertyIdentifiers.properties.flatMap { property in
        row.values(property).compactMap { PropertyIdentifiers.identifier(property, $0) }
      }.unique
    // One party may stand in several annexes: the measure is what tells them apart.
    listing.programs = [row["programKey"], row["measure"]].filter { !$0.isEmpty }
    listing.remarks = "Annex \(row["annex"]) of \(act(row))"
    listing.row = row.published
    return [dated(listing, &row)]
  }

  private static func dated(_ listing: Listing, _ row: inout TableRow) -> PublishedEntry {
    let citation = PublishedCitation(
      text: row.text("amendmentCelex") ?? act(row), volume: 0, page: 0, printed: nil)
    return PublishedEntry(listing: listing, citations: [citation], start: row.day("startDate"))
  }

  /// The act whose annex it is, by its CELEX number; of an amendment the one it amends.
  private static func act(_ row: TableRow) -> String { row.text("amendedCelex") ?? row["celex"] }

  private static func place(_ row: TableRow) -> String { "\(act(row))-\(row["annex"])" }

  /// Act, annex and number within it, as `32014R0833-IV-581`; ships without a number by that of the ship.
  private static func sourceID(_ row: TableRow) -> String? {
    let number = row["recordId"].filter { $0.isLetter || $0.isNumber }
    if !number.isEmpty { return "\(place(row))-\(number)" }
    return row.text("imoNumber").map { "\(place(row))-IMO\($0)" }
  }

  private static func kind(_ schema: String) -> PartyKind? {
    schema == "LegalEntity" ? .organization : SchemaKinds.kind(of: schema)
  }

  private static func names(_ name: String, _ row: TableRow) -> [ListedName] {
    var names = EntryNames(name)
    for alias in row.values("alias") { names.add(alias) }
    for alias in row.values("weakAlias") { names.add(alias, strength: .weak) }
    for former in row.values("previousName") { names.add(former, role: .former) }
    return names.names
  }

  private static func countries(_ row: TableRow, _ addresses: [Address]) -> [Country] {
    let said = ["nationality", "country", "jurisdiction", "flag"].flatMap { column in
      CountryWords.countries(in: row[column], nationals: true)
    }
    return (said + addresses.compactMap(\.country)).unique
  }

  /// `(a) 1.2.1970, (b) 3.4.1971`, `24.3.1967 or 25.3.1967`, `Between 1960 and 1962`.
  private static func births(_ text: String) -> [PartialDate] {
    text.parts(" or ").flatMap { $0.parts(", (") }.flatMap { part in
      PublishedDate.births(part.drop { "(abcd) ".contains($0) })
    }
  }
}
