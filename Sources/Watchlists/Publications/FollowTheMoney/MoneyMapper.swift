import Vocabulary

/// Parties of FollowTheMoney data to listings, with what links say of them.
struct MoneyMapper {
  private static let parties: Set<String> = [
    "Person", "Company", "Organization", "LegalEntity", "PublicBody", "Vessel", "Airplane", "Vehicle",
    "Asset",
    "Security", "CryptoWallet", "BankAccount", "RealEstate",
  ]

  private let graph: MoneyGraph
  private let ties: MoneyTies
  private let file: String
  private let list: ListID?
  /// Whether anything in the file tells whom its datasets are about.
  private let tellsWhom: Bool
  private(set) var warnings: [Warning]

  init(_ graph: MoneyGraph, file: String, list: ListID?) {
    (self.graph, self.file, self.list) = (graph, file, list)
    ties = MoneyTies(graph, file: file)
    tellsWhom = graph.entities.contains { $0.schema == "Sanction" || !$0["topics"].isEmpty }
    warnings = ties.warnings
  }

  /// One for each party that is listed and each dataset it is in.
  /// - Throws: `LicetError.badInput` where an entity is in no dataset and no list was named.
  mutating func entries() throws -> [PublishedEntry] {
    let all = graph.entities
    return try all.flatMap { try entries(of: $0) }
  }

  private mutating func entries(of entity: MoneyEntity) throws -> [PublishedEntry] {
    guard Self.parties.contains(entity.schema) else {
      let isPart = MoneyLink.of(entity.schema) != nil || entity.schema == "Address"
      if !isPart { warn("entities that are no party were left out: \(entity.schema)", entity) }
      return []
    }
    guard isListed(entity) else {
      warn("parties that only stand beside those listed were left out", entity)
      return []
    }
    guard let name = Self.primaryName(of: entity) else {
      warn("a party without a name was left out", entity)
      return []
    }
    let dates = dates(entity)
    return try lists(of: entity).map { list in
      PublishedEntry(listing: listing(entity, name, of: list), start: dates.start, end: dates.end)
    }
  }

  private func isListed(_ entity: MoneyEntity) -> Bool {
    if entity.isTarget == true || !ties.sanctions(of: entity.id).isEmpty { return true }
    return entity.isTarget == nil && (!tellsWhom || !entity["topics"].isEmpty)
  }

  private func lists(of entity: MoneyEntity) throws -> [ListID] {
    if let list { return [list] }
    guard entity.datasets.isEmpty else { return entity.datasets.map { Datasets.list(named: $0) }.unique }
    throw LicetError(
      .badInput, "the entity '\(entity.id)' is in no dataset",
      remedy: "name the list with --list ftm:DATASET",
      file: file, line: entity.line)
  }

  private mutating func warn(_ message: String, _ entity: MoneyEntity) {
    warnings.append(Warning(message, file: file, line: entity.line))
  }

  /// From the first designation to the last day of the last one, where all of them ended.
  private mutating func dates(_ entity: MoneyEntity) -> (start: CalendarDay?, end: CalendarDay?) {
    let sanctions = ties.sanctions(of: entity.id)
    let starts = sanctions.compactMap { $0.values("listingDate", "startDate", "date").first }
    let days = starts.compactMap { PublishedDate.day($0) }.filter(PublishedDate.isPlausible)
    if days.count < starts.count { warn("a date that is no day was left out", entity) }
    let ends = sanctions.map { $0["endDate"].compactMap { PublishedDate.lastDay($0) }.max() }
    return (days.min(), ends.contains(nil) ? nil : ends.compactMap(\.self).max())
  }
}

// MARK: What a listing holds

extension MoneyMapper {
  /// The caption, which is the best of its names; else the first name, else a wallet's key.
  static func primaryName(of entity: MoneyEntity) -> String? {
    let names = entity["name"]
    if let caption = entity.caption?.trimmed, !caption.isEmpty, names.isEmpty || names.contains(caption) {
      return caption
    }
    return names.first ?? entity.values("alias", "publicKey", "isin").first
  }

  private func listing(_ entity: MoneyEntity, _ name: String, of list: ListID) -> Listing {
    let sanctions = ties.sanctions(of: entity.id)
    let papers = ties.papers(of: entity.id)
    var listing = Listing(
      list: list, sourceID: entity.id, id: "", kind: SchemaKinds.kind(of: entity.schema),
      names: Self.names(name, entity))
    listing.addresses = addresses(entity)
    listing.countries = Self.countries(entity, listing.addresses)
    listing.birthDates = entity["birthDate"].flatMap { PublishedDate.births($0) }.unique
    listing.identifiers = (Self.identifiers(entity) + papers.flatMap(Self.identifiers)).unique
    listing.programs =
      (entity.values("programId", "program") + sanctions.flatMap { $0.values("programId", "program") }).unique
    listing.linkedTo = ties.tied(to: entity.id)
    let remarks = sanctions.flatMap { $0.values("authority", "reason") } + entity.values("notes", "summary")
    listing.remarks = remarks.isEmpty ? nil : remarks.unique.joined(separator: "; ")
    listing.sourceAddress = (entity["sourceUrl"] + sanctions.flatMap { $0["sourceUrl"] }).first
    listing.row = Self.row(entity, links: sanctions + papers)
    return listing
  }

  private static func names(_ primary: String, _ entity: MoneyEntity) -> [ListedName] {
    var names = EntryNames(asIs: primary)
    for name in entity.values("name", "alias") { names.add(asIs: name) }
    for name in entity.values("weakAlias", "abbreviation") { names.add(asIs: name, strength: .weak) }
    for name in entity.values("previousName") { names.add(asIs: name, role: .former) }
    return names.names
  }

  private func addresses(_ entity: MoneyEntity) -> [Address] {
    let entities = entity["addressEntity"].compactMap { graph[$0] }
    let composed = entities.compactMap { address -> Address? in
      let parts = address.values("street", "street2", "city", "postalCode", "region", "state")
      let text = address["full"].first ?? parts.joined(separator: ", ")
      let country = address["country"].lazy.compactMap { Country(code: $0) }.first
      return text.isEmpty && country == nil
        ? nil : Address(text, country: country ?? ListedAddresses.country(of: text))
    }
    let plain = entity["address"].map { Address($0, country: ListedAddresses.country(of: $0)) }
    return (composed + plain.filter { one in !composed.contains { $0.text == one.text } }).unique
  }

  private static func countries(_ entity: MoneyEntity, _ addresses: [Address]) -> [Country] {
    let codes = entity.values(
      "country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag", "registrationCountry")
    return (codes.compactMap { Country($0) } + addresses.compactMap(\.country)).unique
  }

  /// An `Identification` says what kind of number its number is.
  private static func identifiers(_ entity: MoneyEntity) -> [Identifier] {
    let isPaper = MoneyLink.of(entity.schema) != nil
    let issuer = isPaper ? entity["country"].lazy.compactMap { Country(code: $0) }.first : nil
    let typed = PropertyIdentifiers.properties.flatMap { property in
      entity[property].compactMap { PropertyIdentifiers.identifier(property, $0, country: issuer) }
    }
    let type = entity["type"].first ?? (entity.schema == "Passport" ? "Passport" : "")
    return typed + entity["number"].map { Identifier(type: type, value: $0, country: issuer) }
  }

  private static func row(_ entity: MoneyEntity, links: [MoneyEntity]) -> [RowField] {
    func fields(_ entity: MoneyEntity, _ path: String) -> [RowField] {
      entity.properties.sorted { $0.key < $1.key }.map {
        RowField(path + $0.key, $0.value.joined(separator: "; "))
      }
    }
    return [RowField("schema", entity.schema)] + fields(entity, "")
      + links.flatMap { fields($0, $0.schema + "/") }
  }
}
