import Vocabulary

/// Rows of party-list documents to listings; what differs from list to list is in their notes.
struct PartyListMapper {
  private let list: ListID
  private let file: InputFile
  private(set) var warnings: [Warning] = []

  /// - Throws: `LicetError.badInput` where the document cannot be read, or is of a list that is not known.
  static func read(_ file: InputFile, catalogue: Catalogue) throws -> Publication {
    let document = try PartyListDocument(file)
    guard let list = catalogue.list(publishedAs: document.listID) else {
      throw LicetError(
        .badInput, "the document is of a list that is not known: '\(document.listID)'",
        remedy: "import the publisher's own file, or name the list with --list", file: file.name)
    }
    var mapper = PartyListMapper(list: list, file: file)
    let entries = document.rows.compactMap { mapper.entry($0) }
    var publication = Publication(
      id: "party-list-json", format: "party-list-json", files: [file], entries: entries,
      warnings: mapper.warnings)
    publication.asOf = document.extracted
    return settled(publication, documentID: document.listID)
  }

  /// Two files of debarred parties are parts of one list; the annex of an order speaks for the day it was signed.
  private static func settled(_ publication: Publication, documentID: String) -> Publication {
    var publication = publication
    switch documentID {
    case "state-debarred-statutory": publication.part = "statutory"
    case "state-debarred-admin": publication.part = "administrative"
    case "ofac-eo14032":
      let annex = Publication(
        id: "eo-14032", format: publication.format, asOf: CalendarDay(iso: "2021-06-03"),
        files: publication.files,
        entries: publication.entries, warnings: publication.warnings)
      return annex
    default: break
    }
    return publication
  }

  private init(list: ListID, file: InputFile) { (self.list, self.file) = (list, file) }

  private mutating func entry(_ row: PartyListRow) -> PublishedEntry? {
    guard !row.name.isEmpty else {
      warnings.append(warning("a row without a name was left out", row))
      return nil
    }
    var names = EntryNames(row.name)
    for alias in row.aliases { names.add(alias) }
    let country = Country(row.country)
    var listing = Listing(
      list: list, sourceID: nil, id: "", kind: row.country == "Fishing Vessels" ? .vessel : nil,
      names: names.names,
      countries: country.map { [$0] } ?? [], linkedTo: names.linkedTo, row: row.fields)
    if !row.address.isEmpty { listing.addresses = Self.addresses(row.address, country) }
    var entry = PublishedEntry(
      listing: listing, citations: PublishedCitation.all(in: row.federalRegister), start: start(row))
    PartyListNotes.apply(row.notes, status: row.status, to: &entry)
    return entry
  }

  private mutating func start(_ row: PartyListRow) -> CalendarDay? {
    guard !row.effectiveDate.isEmpty else { return nil }
    if let day = PublishedDate.day(row.effectiveDate), PublishedDate.isPlausible(day) { return day }
    warnings.append(warning("a date that cannot be was left out", row))
    return nil
  }

  /// `A; and B; and C` is three addresses.
  private static func addresses(_ text: String, _ country: Country?) -> [Address] {
    text.parts("; ").map { Address(PublishedName.tidied($0), country: country) }.filter { !$0.text.isEmpty }
  }

  private func warning(_ message: String, _ row: PartyListRow) -> Warning {
    Warning(message, file: file.name, line: JSONDocument.line(of: row.line, in: file.bytes))
  }
}
