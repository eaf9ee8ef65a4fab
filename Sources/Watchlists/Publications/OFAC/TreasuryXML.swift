import Vocabulary

/// OFAC's list as `sdn.xml`: the same entries as its CSV set, with strong and weak names told apart.
enum TreasuryXML {
  static let root = "sdnList"

  /// - Parameter list: the list the file is of; nil to tell from its programs.
  /// - Throws: `LicetError` with file and line where it is damaged; `.corruptData` where it holds another number of
  ///   records than it says.
  static func read(_ file: InputFile, list: ListID?) throws -> Publication {
    let document = try XMLEntries.read(file, records: ["sdnEntry"], entry: entry)
    let found = document.recordCount
    if let said = document.head["Record_Count"].flatMap({ Int($0) }), said != found {
      throw LicetError(
        .corruptData, "the file says it holds \(said) records, and holds \(found)",
        remedy: "fetch it again; it was cut off", file: file.name)
    }
    var publication = document.publication(
      "ofac-xml", asOf: document.head["Publish_Date"].flatMap { PublishedDate.day($0) })
    publication.entries = partedByList(document.entries, list: list)
    return publication
  }

  /// Each entry under the lists it is of: the consolidated (non-SDN) set comes in the same form.
  private static func partedByList(_ entries: [PublishedEntry], list: ListID?) -> [PublishedEntry] {
    let marked = entries.count { !ConsolidatedPrograms.exclusive.isDisjoint(with: $0.listing.programs) }
    return entries.flatMap { entry in
      let lists =
        list.map { [$0] }
        ?? (marked * 2 > entries.count ? ConsolidatedPrograms.lists(of: entry.listing) : ["us-sdn"])
      return lists.map { TreasuryMapper.moved(entry, to: $0) }
    }
  }

  private static func entry(_ record: XMLElement) -> PublishedEntry? {
    guard let name = name(record) else { return nil }
    let kind = kind(record.value("sdnType") ?? "")
    let vessel = record["vesselInfo"]
    let remarks = record.value("remarks") ?? ""
    let mined = RemarkMiner.mine(remarks, kind: kind)
    var listing = Listing(
      list: "us-sdn", sourceID: record.value("uid"), id: "", kind: kind, names: names(name, record))
    listing.addresses = items(record, "addressList").compactMap(address)
    let nations = (items(record, "nationalityList") + items(record, "citizenshipList")).compactMap {
      $0.value("country").flatMap { Country($0) }
    }
    listing.countries =
      (nations + listing.addresses.compactMap(\.country)
      + [vessel?.value("vesselFlag").flatMap { Country($0) }].compactMap(\.self)).unique
    listing.birthDates =
      items(record, "dateOfBirthList").compactMap { $0.value("dateOfBirth") }
      .flatMap { PublishedDate.births($0) }.unique
    listing.identifiers =
      (items(record, "idList").compactMap { identifier($0, kind) }
      + [vessel?.value("callSign").map { Identifier(type: "Call Sign", value: $0) }].compactMap(\.self))
      .unique
    listing.programs = record["programList"]?.all("program").map(\.text.trimmed) ?? []
    listing.linkedTo = mined.linkedTo
    listing.remarks = remarks.isEmpty ? nil : remarks
    listing.row = XMLRow.fields(record)
    return PublishedEntry(listing: listing, start: mined.effective)
  }

  private static func items(_ record: XMLElement, _ list: String) -> [XMLElement] {
    record[list]?.children ?? []
  }

  /// `LASTNAME, Firstname`, as the CSV files have it.
  private static func name(_ element: XMLElement) -> String? {
    guard let last = element.value("lastName") else { return element.value("firstName") }
    return element.value("firstName").map { "\(last), \($0)" } ?? last
  }

  private static func names(_ primary: String, _ record: XMLElement) -> [ListedName] {
    var names = [ListedName(primary, role: .primary)]
    for alias in items(record, "akaList") {
      guard let text = name(alias) else { continue }
      names.append(
        ListedName(
          text, role: alias.value("type") == "f.k.a." ? .former : .alias,
          strength: alias.value("category") == "weak" ? .weak : .strong))
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0.text).inserted }
  }

  private static func address(_ element: XMLElement) -> Address? {
    let parts = ["address1", "address2", "address3", "city", "stateOrProvince", "postalCode"].compactMap {
      element.value($0)
    }
    let named = element.value("country")
    let country = named.flatMap { Country($0) }
    let text = (parts + (country == nil ? [named].compactMap(\.self) : [])).joined(separator: ", ")
    return text.isEmpty && country == nil ? nil : Address(text, country: country)
  }

  /// Websites, genders and remarks of law stand among the numbers and are none.
  private static func identifier(_ element: XMLElement, _ kind: PartyKind?) -> Identifier? {
    guard let type = element.value("idType"), let value = element.value("idNumber"),
      IdentifierTypes.isIdentifier(type)
    else { return nil }
    return IdentifierTypes.identifier(
      type: type, value: value, country: element.value("idCountry").flatMap { Country($0) }, kind: kind)
  }

  private static func kind(_ type: String) -> PartyKind {
    switch type {
    case "Individual": .person
    case "Vessel": .vessel
    case "Aircraft": .aircraft
    default: .organization
    }
  }
}
