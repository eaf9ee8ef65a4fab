import Vocabulary

/// The Consolidated Screening List as the official CSV of 29 columns, several values joined by `; `.
enum ConsolidatedCSV {
  /// - Throws: `LicetError.badInput` with file and line where it is cut.
  static func read(_ file: InputFile, catalogue: Catalogue) throws -> Publication {
    let table = try DelimitedTable(file)
    var mapper = ConsolidatedMapper(catalogue: catalogue, file: file.name)
    let entries = table.rows.compactMap { mapper.entry(row($0, table)) }
    let unknown = table.columns.filter { !columns.contains($0) }.map {
      Warning("a column that is not known was kept and not read: \($0)", file: file.name, line: 1)
    }
    return Publication(
      id: "csl", format: "csl-csv", files: [file], entries: entries,
      warnings: table.warnings + unknown + mapper.warnings)
  }

  private static let columns: Set<String> = [
    "_id", "source", "entity_number", "type", "programs", "name", "title", "addresses",
    "federal_register_notice",
    "start_date", "end_date", "standard_order", "license_requirement", "license_policy", "call_sign",
    "vessel_type",
    "gross_tonnage", "gross_registered_tonnage", "vessel_flag", "vessel_owner", "remarks", "source_list_url",
    "alt_names", "citizenships", "dates_of_birth", "nationalities", "places_of_birth",
    "source_information_url", "ids",
  ]

  private static func row(_ source: DelimitedRow, _ table: DelimitedTable) -> ConsolidatedRow {
    func field(_ column: String) -> String { table.field(column, of: source) }
    var row = ConsolidatedRow(line: source.line)
    (row.source, row.entityNumber, row.type) = (field("source"), field("entity_number"), field("type"))
    (row.name, row.title) = (field("name"), field("title"))
    row.alternativeNames = field("alt_names").parts("; ")
    row.addresses = field("addresses").parts("; ").map(place)
    row.programs = field("programs").parts("; ")
    (row.licenseRequirement, row.licensePolicy) = (field("license_requirement"), field("license_policy"))
    row.federalRegisterNotice = field("federal_register_notice")
    (row.startDate, row.endDate) = (field("start_date"), field("end_date"))
    (row.remarks, row.sourceAddress) = (field("remarks"), field("source_list_url"))
    (row.citizenships, row.nationalities) = (
      field("citizenships").parts("; "), field("nationalities").parts("; ")
    )
    row.birthDates = field("dates_of_birth").parts("; ")
    row.numbers = field("ids").parts("; ").map(number)
    (row.callSign, row.vesselFlag) = (field("call_sign"), field("vessel_flag"))
    row.fields = table.published(source)
    return row
  }

  /// `street, city, CN`: the country is the last part, where that is a code.
  private static func place(_ text: String) -> ConsolidatedRow.Place {
    let last = text.split(separator: ",").last.map { $0.trimmed } ?? ""
    guard last.utf8.count == 2, Country(code: last) != nil else { return .init(text: text) }
    var street = text.utf8.dropLast(last.utf8.count)
    while let byte = street.last, byte == 0x20 || byte == UInt8(ascii: ",") { street = street.dropLast() }
    return .init(text: String(Substring(street)), country: last)
  }

  /// `CN, 9133…, Unified Social Credit Code (USCC)` in older files, `Unified Social Credit Code (USCC), 9133…, CN` in
  /// newer ones.
  private static func number(_ text: String) -> ConsolidatedRow.Number {
    var parts = text.parts(", ")
    var number = ConsolidatedRow.Number()
    guard parts.count > 1 else { return .init(type: text) }
    if parts.count > 2, isCode(parts[0]) {
      number.country = parts.removeFirst()
    } else if parts.count > 2, isCode(parts[parts.count - 1]) {
      number.country = parts.removeLast()
    }
    let typeIsFirst = IdentifierTypes.isKnown(parts[0]) && !IdentifierTypes.isKnown(parts[parts.count - 1])
    number.type = typeIsFirst ? parts.removeFirst() : parts.removeLast()
    number.value = parts.joined(separator: ", ")
    return number
  }

  private static func isCode(_ text: String) -> Bool { text.utf8.count == 2 && Country(code: text) != nil }
}
