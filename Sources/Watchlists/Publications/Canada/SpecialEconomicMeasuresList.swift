import Vocabulary

/// Canada's consolidated list under the Special Economic Measures Act and the Justice for Victims of Corrupt Foreign
/// Officials Act, as its XML.
enum SpecialEconomicMeasuresList {
  static let root = "data-set"

  /// - Throws: `LicetError` with file and line where it is damaged.
  static func read(_ file: InputFile) throws -> Publication {
    try XMLEntries.read(file, records: ["record"], entry: entry).publication("ca-sema-xml")
  }

  private static func entry(_ record: XMLElement) -> PublishedEntry? {
    let person = [record.value("GivenName"), record.value("LastName")].compactMap(\.self).joined(
      separator: " ")
    guard let name = record.value("Entity") ?? (person.isEmpty ? nil : person) else { return nil }
    var names = EntryNames(name)
    for alias in aliases(record.value("Aliases") ?? "") { names.add(alias) }
    var listing = Listing(
      list: "ca-sema", sourceID: nil, id: "", kind: record.value("Entity") == nil ? .person : .organization,
      names: names.names, countries: country(record).map { [$0] } ?? [], linkedTo: names.linkedTo)
    listing.birthDates = record.value("DateOfBirth").map(births) ?? []
    listing.programs = [record.value("Country")].compactMap(\.self)
    listing.remarks = [
      record.value("Title"), record.value("Schedule").map { "Schedule \($0)" },
      record.value("Item").map { "item \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
    listing.row = XMLRow.fields(record)
    return PublishedEntry(listing: listing)
  }

  /// `Burma / Birmanie`: the regulations' country in both languages.
  private static func country(_ record: XMLElement) -> Country? {
    record.value("Country")?.parts(" / ").lazy.compactMap { Country($0) }.first
  }

  /// A comma parts them, but not from the legal form that follows a name (`Air Bagan Holdings Pte., Ltd.`).
  private static func aliases(_ text: String) -> [String] {
    var found: [String] = []
    for part in text.parts(", ") {
      if let last = found.last, part.utf8.count <= 5, part.hasSuffix(".") {
        found[found.count - 1] = last + ", " + part
      } else {
        found.append(part)
      }
    }
    return found
  }

  private static func births(_ text: String) -> [PartialDate] {
    text.parts(" or ").flatMap { PublishedDate.births($0) }.unique
  }
}
