import Vocabulary

/// The consolidated list of the UN Security Council, as its XML.
enum SecurityCouncilList {
  static let root = "CONSOLIDATED_LIST"

  /// - Throws: `LicetError` with file and line where it is damaged.
  static func read(_ file: InputFile) throws -> Publication {
    var (entries, warnings): ([PublishedEntry], [Warning]) = ([], [])
    let document = try XMLRecords.read(file, names: ["INDIVIDUAL", "ENTITY"]) { record in
      guard let entry = entry(record) else {
        warnings.append(Warning("a record without a name was left out", file: file.name, line: record.line))
        return
      }
      entries.append(entry)
    }
    return Publication(
      id: "un-xml", format: "un-xml",
      asOf: document.root.attribute("dateGenerated").flatMap { CalendarDay(iso: String($0.prefix(10))) },
      files: [file], entries: entries, warnings: warnings)
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
    listing.countries =
      (record.all("NATIONALITY").flatMap { $0.all("VALUE") }.compactMap { Country($0.text.trimmed) }
      + listing.addresses.compactMap(\.country)).unique
    listing.birthDates = record.all("INDIVIDUAL_DATE_OF_BIRTH").flatMap(births).unique
    listing.identifiers = record.all("INDIVIDUAL_DOCUMENT").compactMap(document).unique
    listing.programs = [record.value("UN_LIST_TYPE")].compactMap(\.self)
    listing.remarks = record.value("COMMENTS1")
    listing.row = XMLRow.fields(record)
    return PublishedEntry(
      listing: listing, start: record.value("LISTED_ON").flatMap { PublishedDate.day($0) })
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
    let country = element.value("COUNTRY").flatMap { Country($0) }
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
