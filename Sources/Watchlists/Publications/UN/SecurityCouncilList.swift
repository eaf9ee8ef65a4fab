import Vocabulary

/// The consolidated list of the UN Security Council, as its XML.
enum SecurityCouncilList {
  static let root = "CONSOLIDATED_LIST"

  /// - Throws: `LicetError` with file and line where it is damaged.
  static func read(_ file: InputFile) throws -> Publication {
    let document = try XMLEntries.read(file, records: ["INDIVIDUAL", "ENTITY"], entry: entry)
    return document.publication(
      "un-xml", asOf: document.root.attribute("dateGenerated").flatMap { PublishedDate.day($0) })
  }

  private static func entry(_ record: XMLElement) -> PublishedEntry? {
    let name = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].compactMap { record.value($0) }
    guard !name.isEmpty else { return nil }
    let isPerson = record.name == "INDIVIDUAL"
    let names = names(name.joined(separator: " "), record)
    var listing = Listing(
      list: "un-sc", sourceID: record.value("DATAID"), id: "", kind: isPerson ? .person : .organization,
      names: names.names, linkedTo: names.linkedTo)
    listing.addresses = record.all(record.name + "_ADDRESS").compactMap(address)
    listing.countries = countries(record, listing.addresses)
    listing.birthDates = record.all("INDIVIDUAL_DATE_OF_BIRTH").flatMap(births).unique
    listing.identifiers = record.all("INDIVIDUAL_DOCUMENT").compactMap(document).unique
    listing.programs = [record.value("UN_LIST_TYPE")].compactMap(\.self)
    listing.remarks = record.value("COMMENTS1")
    listing.row = XMLRow.fields(record)
    return PublishedEntry(
      listing: listing, start: record.value("LISTED_ON").flatMap { PublishedDate.day($0) })
  }

  /// Nationalities and where it has an address; where neither is said, who gave it papers, else where it was born.
  private static func countries(_ record: XMLElement, _ addresses: [Address]) -> [Country] {
    let nations = record.all("NATIONALITY").flatMap { $0.all("VALUE") }.compactMap {
      Country($0.text.trimmed)
    }
    let known = nations + addresses.compactMap(\.country)
    guard known.isEmpty else { return known.unique }
    let issuers = record.all("INDIVIDUAL_DOCUMENT").compactMap { document($0)?.country }
    guard issuers.isEmpty else { return issuers.unique }
    return record.all("INDIVIDUAL_PLACE_OF_BIRTH").compactMap { $0.value("COUNTRY").flatMap { Country($0) } }
      .unique
  }

  /// Entities have "a.k.a." and "f.k.a.", individuals "Good" and "Low".
  private static func names(_ primary: String, _ record: XMLElement) -> EntryNames {
    var names = EntryNames(primary)
    for alias in record.all(record.name + "_ALIAS") {
      let quality = alias.value("QUALITY")?.lowercased() ?? ""
      for text in alias.value("ALIAS_NAME")?.parts("; ") ?? [] {
        names.add(
          String(text), role: quality.hasPrefix("f.k.a") ? .former : .alias,
          strength: quality == "low" ? .weak : .strong)
      }
    }
    if let original = record.value("NAME_ORIGINAL_SCRIPT") { names.add(original) }
    return names
  }

  private static func address(_ element: XMLElement) -> Address? {
    let text = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE"].compactMap { element.value($0) }
      .joined(separator: ", ")
    let country = element.value("COUNTRY").flatMap { Country($0) ?? ListedAddresses.country(of: $0) }
    return text.isEmpty && country == nil ? nil : Address(text, country: country)
  }

  private static func births(_ element: XMLElement) -> [PartialDate] {
    if let date = element.value("DATE") ?? element.value("YEAR") {
      return PublishedDate.births(String(date.prefix { $0 != "T" }))
    }
    guard let from = element.value("FROM_YEAR"), let to = element.value("TO_YEAR") else { return [] }
    return PublishedDate.births("\(from) to \(to)")
  }

  private static func document(_ element: XMLElement) -> Identifier? {
    guard let number = element.value("NUMBER") else { return nil }
    let type = element.value("TYPE_OF_DOCUMENT") ?? element.value("TYPE_OF_DOCUMENT2") ?? ""
    let country = (element.value("ISSUING_COUNTRY") ?? element.value("COUNTRY_OF_ISSUE")).flatMap {
      Country($0)
    }
    return Identifier(type: type, value: number, country: country)
  }
}
