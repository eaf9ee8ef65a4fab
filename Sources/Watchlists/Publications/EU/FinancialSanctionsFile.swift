import Vocabulary

/// The consolidated list of EU financial sanctions, as the export of the Financial Sanctions Files (XML 1.1).
enum FinancialSanctionsFile {
  static let root = "export"

  /// - Throws: `LicetError` with file and line where it is damaged.
  static func read(_ file: InputFile) throws -> Publication {
    let document = try XMLEntries.read(file, records: ["sanctionEntity"], entry: entry)
    return document.publication(
      "eu-fsf-xml", asOf: document.root.attribute("generationDate").flatMap { PublishedDate.day($0) })
  }

  private static func entry(_ record: XMLElement) -> PublishedEntry? {
    guard let names = names(record) else { return nil }
    let isPerson = record["subjectType"]?.attribute("code") == "person"
    var listing = Listing(
      list: "eu-fsf", sourceID: record.attribute("euReferenceNumber") ?? record.attribute("logicalId"),
      id: "",
      kind: isPerson ? .person : .organization, names: names)
    listing.addresses = record.all("address").compactMap(address)
    listing.countries =
      (record.all("citizenship").compactMap(country) + listing.addresses.compactMap(\.country)).unique
    listing.birthDates = record.all("birthdate").flatMap(births).unique
    listing.identifiers = record.all("identification").compactMap(identifier).unique
    listing.programs = record.all("regulation").compactMap { $0.attribute("programme") }.unique
    listing.remarks = record.all("remark").map(\.text.trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
    if listing.remarks?.isEmpty == true { listing.remarks = nil }
    listing.row = XMLRow.fields(record)
    var entry = PublishedEntry(listing: listing)
    entry.citations = record.all("regulation").compactMap(citation).unique
    // When it began: the day of designation, else the regulation's own first day.
    entry.start =
      (record.attribute("designationDate")
      ?? record.all("regulation").compactMap { $0.attribute("entryIntoForceDate") }.min())
      .flatMap { CalendarDay(iso: $0) }
    return entry
  }

  /// The first strong name leads; nil where there is none at all.
  private static func names(_ record: XMLElement) -> [ListedName]? {
    let all = record.all("nameAlias").compactMap { alias -> (String, Bool)? in
      guard let name = alias.attribute("wholeName") ?? parts(alias) else { return nil }
      return (name, alias.attribute("strong") != "false")
    }
    guard let first = all.first(where: \.1) ?? all.first else { return nil }
    var names = EntryNames(first.0)
    for (name, isStrong) in all { names.add(name, strength: isStrong ? .strong : .weak) }
    return names.names
  }

  private static func parts(_ alias: XMLElement) -> String? {
    let parts = ["firstName", "middleName", "lastName"].compactMap { alias.attribute($0) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// `00` stands for unknown.
  private static func country(_ element: XMLElement) -> Country? {
    element.attribute("countryIso2Code").flatMap { Country(code: $0) }
      ?? element.attribute("countryDescription").flatMap { Country($0) }
  }

  private static func address(_ element: XMLElement) -> Address? {
    let parts = ["street", "poBox", "city", "place", "region", "zipCode"].compactMap { element.attribute($0) }
    let country = country(element)
    return parts.isEmpty && country == nil
      ? nil : Address(parts.unique.joined(separator: ", "), country: country)
  }

  private static func births(_ element: XMLElement) -> [PartialDate] {
    if let date = element.attribute("birthdate") { return PublishedDate.births(date) }
    guard let year = element.attribute("year").flatMap({ Int($0) }), year > 0 else { return [] }
    let month = element.attribute("monthOfYear").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return [PartialDate(year: year, month: month) ?? PartialDate(year: year)].compactMap(\.self)
  }

  private static func identifier(_ element: XMLElement) -> Identifier? {
    guard element.attribute("knownFalse") != "true",
      let number = element.attribute("number") ?? element.attribute("latinNumber")
    else { return nil }
    return Identifier(
      type: element.attribute("identificationTypeDescription") ?? "", value: number, country: country(element)
    )
  }

  private static func citation(_ regulation: XMLElement) -> PublishedCitation? {
    guard let title = regulation.attribute("numberTitle") else { return nil }
    return PublishedCitation(
      text: title, volume: 0, page: 0,
      printed: regulation.attribute("publicationDate").flatMap { CalendarDay(iso: $0) })
  }
}
