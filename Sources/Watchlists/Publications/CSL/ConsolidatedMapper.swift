import Vocabulary

/// Rows of the Consolidated Screening List to listings of the list each row belongs to.
struct ConsolidatedMapper {
  private let catalogue: Catalogue
  private let file: String
  private var lists: [String: ListID?] = [:]
  /// A few hundred wordings make up all requirements and policies.
  private var wordings: [[String]: ListingTerms] = [:]
  private(set) var warnings: [Warning] = []

  init(catalogue: Catalogue, file: String) {
    (self.catalogue, self.file) = (catalogue, file)
  }

  /// Nil, with a warning, for a row without a name and for a list the catalogue does not hold.
  mutating func entry(_ row: ConsolidatedRow) -> PublishedEntry? {
    guard let list = list(row.source) else {
      warnings.append(
        Warning("rows of a list that is not known were left out: \(row.source)", file: file, line: row.line))
      return nil
    }
    guard !row.name.trimmed.isEmpty else {
      warnings.append(Warning("a row without a name was left out", file: file, line: row.line))
      return nil
    }
    var names = EntryNames(row.name)
    for name in row.alternativeNames { names.add(name) }
    var listing = Listing(
      list: list, sourceID: row.entityNumber.isEmpty ? nil : row.entityNumber, id: "",
      kind: Self.kind(row.type),
      names: names.names, row: row.fields)
    fill(&listing, row)
    listing.terms = terms(row)
    let remarks = RemarkMiner.mine(row.remarks, kind: listing.kind)
    listing.linkedTo = (names.linkedTo + remarks.linkedTo).unique
    return dated(listing, row)
  }

  private func fill(_ listing: inout Listing, _ row: ConsolidatedRow) {
    listing.addresses = row.addresses.map { Address($0.text, country: Country($0.country)) }
    let nations = row.nationalities + row.citizenships + row.addresses.map(\.country) + [row.vesselFlag]
    listing.countries = nations.compactMap { $0.isEmpty ? nil : Country($0) }.unique
    listing.birthDates = row.birthDates.flatMap { PublishedDate.births($0) }.unique
    listing.programs = row.programs
    listing.identifiers = identifiers(row, kind: listing.kind)
    listing.remarks = row.remarks.isEmpty ? nil : row.remarks
    listing.sourceAddress = row.sourceAddress.isEmpty ? nil : row.sourceAddress
  }

  private mutating func dated(_ listing: Listing, _ row: ConsolidatedRow) -> PublishedEntry {
    var entry = PublishedEntry(
      listing: listing, citations: PublishedCitation.all(in: row.federalRegisterNotice))
    entry.start = day(row.startDate, row) ?? effectiveDate(row)
    entry.end = day(row.endDate, row)
    return entry
  }

  /// OFAC's directive lists give the day the prohibition begins among the identifiers.
  private func effectiveDate(_ row: ConsolidatedRow) -> CalendarDay? {
    row.numbers.first { $0.type.hasPrefix("Effective Date (CMIC") }.flatMap { PublishedDate.day($0.value) }
  }

  private mutating func day(_ text: String, _ row: ConsolidatedRow) -> CalendarDay? {
    guard !text.isEmpty else { return nil }
    guard let day = PublishedDate.day(text), PublishedDate.isPlausible(day) else {
      warnings.append(Warning("a date that cannot be was left out: \(text)", file: file, line: row.line))
      return nil
    }
    return day
  }

  private func identifiers(_ row: ConsolidatedRow, kind: PartyKind?) -> [Identifier] {
    var found = row.numbers.compactMap { number -> Identifier? in
      guard IdentifierTypes.isIdentifier(number.type), !number.value.isEmpty else { return nil }
      return IdentifierTypes.identifier(
        type: number.type, value: number.value,
        country: number.country.isEmpty ? nil : Country(number.country), kind: kind)
    }
    if !row.callSign.isEmpty { found.append(Identifier(type: "Call Sign", value: row.callSign)) }
    return found.unique
  }

  private mutating func terms(_ row: ConsolidatedRow) -> ListingTerms {
    guard !row.licenseRequirement.isEmpty || !row.licensePolicy.isEmpty else { return ListingTerms() }
    let key = [row.licenseRequirement, row.licensePolicy]
    if let known = wordings[key] { return known }
    let terms = Self.terms(requirement: row.licenseRequirement, policy: row.licensePolicy)
    wordings[key] = terms
    return terms
  }

  static func terms(requirement: String, policy: String) -> ListingTerms {
    ListingTerms(
      licenseRequirement: requirement.isEmpty ? nil : requirement,
      reviewPolicy: ReviewPolicyWords.policy(policy),
      reviewPolicyDetail: policy.isEmpty ? nil : policy.trimmed,
      footnotes: FootnoteWords.footnotes(in: requirement))
  }

  private static func kind(_ type: String) -> PartyKind? {
    switch type {
    case "Individual": .person
    case "Entity": .organization
    case "Vessel": .vessel
    case "Aircraft": .aircraft
    default: nil
    }
  }

  private mutating func list(_ source: String) -> ListID? {
    if let known = lists[source] { return known }
    let list = ConsolidatedRow.code(ofSource: source).flatMap { catalogue.list(publishedAs: $0) }
    lists[source] = .some(list)
    return list
  }
}
