import Vocabulary

/// Rows of OFAC's CSV sets to listings: the SDN list, or the lists that the consolidated set holds.
enum TreasuryMapper {
  /// - Parameter list: the list the set is of; nil to tell from its programs.
  static func publication(_ set: TreasurySet, list: ListID?) -> Publication {
    let consolidated = list == nil && isConsolidated(set)
    var entries: [PublishedEntry] = []
    for row in set.names.rows {
      let entry = Self.entry(row, set)
      let lists =
        list.map { [$0] } ?? (consolidated ? ConsolidatedPrograms.lists(of: entry.listing) : ["us-sdn"])
      entries += lists.map { moved(entry, to: $0) }
    }
    return Publication(
      id: "ofac-csv", format: "ofac-csv", files: set.files, entries: entries,
      warnings: set.warnings + missing(set))
  }

  /// Whether most entries bear programs that only the consolidated (non-SDN) set has.
  static func isConsolidated(_ set: TreasurySet) -> Bool {
    let marked = set.names.rows.count {
      !ConsolidatedPrograms.exclusive.isDisjoint(with: programs($0.fields[3]))
    }
    return marked * 2 > set.names.rows.count
  }

  private static func missing(_ set: TreasurySet) -> [Warning] {
    var warnings: [Warning] = []
    if set.alternatives.isEmpty {
      warnings.append(Warning("imported without alternative names (alt.csv)", file: set.names.file.name))
    }
    if set.addresses.isEmpty {
      warnings.append(Warning("imported without addresses (add.csv)", file: set.names.file.name))
    }
    return warnings
  }

  static func moved(_ entry: PublishedEntry, to list: ListID) -> PublishedEntry {
    let old = entry.listing
    var entry = entry
    entry.listing = Listing(
      list: list, sourceID: old.sourceID, id: "", kind: old.kind, names: old.names, countries: old.countries,
      addresses: old.addresses, birthDates: old.birthDates, identifiers: old.identifiers,
      programs: old.programs,
      linkedTo: old.linkedTo, remarks: old.remarks, row: old.row)
    return entry
  }

  private static func entry(_ row: DelimitedRow, _ set: TreasurySet) -> PublishedEntry {
    let fields = row.fields.map(TreasuryFile.value)
    let number = fields[0]
    let kind = kind(fields[2])
    // A comment goes on where the remark was cut, be it in the middle of a word or behind a space.
    let remarks = ((fields[11].isEmpty ? "" : row.fields[11]) + (set.comments[number] ?? "")).trimmed
    let mined = RemarkMiner.mine(remarks, kind: kind)
    let places = set.addresses[number] ?? []
    var listing = Listing(
      list: "us-sdn", sourceID: number, id: "", kind: kind,
      names: names(fields[1], set.alternatives[number] ?? [], weak: mined.weakNames))
    listing.addresses = places.compactMap(address)
    listing.countries = countries(mined, listing.addresses, flag: fields[9])
    listing.birthDates = mined.birthDates
    listing.identifiers =
      (mined.identifiers + (fields[5].isEmpty ? [] : [Identifier(type: "Call Sign", value: fields[5])]))
      .unique
    listing.programs = programs(row.fields[3])
    listing.linkedTo = mined.linkedTo
    listing.remarks = remarks.isEmpty ? nil : remarks
    listing.row = published(fields, places, set.alternatives[number] ?? [], remarks)
    return PublishedEntry(listing: listing, start: mined.effective)
  }

  private static func names(_ name: String, _ rows: [DelimitedRow], weak: [ListedName]) -> [ListedName] {
    // OFAC keeps a column for other names, so nothing is written into the name itself.
    var names = [ListedName(name, role: .primary)]
    for row in rows {
      let role: ListedName.Role = row.fields[2].trimmed == "fka" ? .former : .alias
      names.append(ListedName(TreasuryFile.value(row.fields[3]), role: role))
    }
    names += weak
    var seen: Set<String> = []
    return names.filter { !$0.text.isEmpty && seen.insert($0.text).inserted }
  }

  private static func address(_ row: DelimitedRow) -> Address? {
    let (street, city) = (TreasuryFile.value(row.fields[2]), TreasuryFile.value(row.fields[3]))
    let country = TreasuryFile.value(row.fields[4])
    let text = [street, city].filter { !$0.isEmpty }.joined(separator: ", ")
    guard !text.isEmpty || !country.isEmpty else { return nil }
    let known = Country(country)
    return Address(
      known == nil && !country.isEmpty ? (text.isEmpty ? country : text + ", " + country) : text,
      country: known)
  }

  private static func countries(_ mined: MinedRemarks, _ addresses: [Address], flag: String) -> [Country] {
    (mined.countries + addresses.compactMap(\.country) + [flag].compactMap { $0.isEmpty ? nil : Country($0) })
      .unique
  }

  /// `UKRAINE-EO13662] [RUSSIA-EO14024` is two tags.
  static func programs(_ field: String) -> [String] {
    TreasuryFile.value(field).parts("] [")
  }

  private static func kind(_ field: String) -> PartyKind? {
    switch field.lowercased() {
    case "individual": .person
    case "vessel": .vessel
    case "aircraft": .aircraft
    default: .organization
    }
  }

  private static let columns = [
    "ent_num", "SDN_Name", "SDN_Type", "Program", "Title", "Call_Sign", "Vess_type", "Tonnage", "GRT",
    "Vess_flag",
    "Vess_owner",
  ]

  private static func published(
    _ fields: [String], _ addresses: [DelimitedRow], _ alternatives: [DelimitedRow], _ remarks: String
  ) -> [RowField] {
    var row = zip(columns, fields).compactMap { $1.isEmpty ? nil : RowField($0, $1) }
    if !remarks.isEmpty { row.append(RowField("Remarks", remarks)) }
    row += addresses.map {
      RowField(
        "Address", $0.fields[2...].map(TreasuryFile.value).filter { !$0.isEmpty }.joined(separator: ", "))
    }
    row += alternatives.map {
      RowField("Alternative name", "\(TreasuryFile.value($0.fields[2])) \(TreasuryFile.value($0.fields[3]))")
    }
    return row.filter { !$0.value.isEmpty }
  }
}
