public import Vocabulary

/// What changed between two states of one list.
public struct ListDiff: Hashable, Sendable {
  /// A field of a listing, in the words of machine formats.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case names, kind, countries, addresses, birthDates, identifiers, programs, terms, citations, effective,
      removed
    case linkedTo, remarks
  }

  public struct Change: Hashable, Sendable {
    public let old: Listing
    public let new: Listing
    public let fields: [Field]
  }

  /// Sorted by list, then id, as the two below.
  public let added: [Listing]
  public let removed: [Listing]
  public let changed: [Change]

  /// Compares listings by id.
  public init(from old: [Listing], to new: [Listing]) {
    self.init(from: old, to: new, leavingOut: [:])
  }

  /// - Parameter silent: of each list the fields one of the two files does not give at all.
  private init(from old: [Listing], to new: [Listing], leavingOut silent: [ListID: Set<Field>]) {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(\.id))
    added = Self.sorted(new.filter { before[$0.id] == nil })
    removed = Self.sorted(old.filter { !after.contains($0.id) })
    changed = Self.sorted(new).compactMap { listing in
      guard let former = before[listing.id] else { return nil }
      let unsaid = silent[listing.list] ?? []
      let fields = Field.allCases.filter { !unsaid.contains($0) && Self.differs($0, former, listing) }
      return fields.isEmpty ? nil : Change(old: former, new: listing, fields: fields)
    }
  }

  /// Compares all lists that both imports hold; a list only one holds is left out, and so is a field of a list that
  /// one of the files does not give for any listing: formats differ in what they carry.
  public init(from old: ListImport, to new: ListImport) {
    let lists = Set(old.snapshots.map(\.list)).intersection(new.snapshots.map(\.list))
    func listings(_ imported: ListImport) -> [Listing] {
      SnapshotsInForce.select(imported.snapshots).filter { lists.contains($0.list) }.flatMap(\.listings)
    }
    let (before, after) = (listings(old), listings(new))
    let silent = lists.map { list in
      let unsaid = Field.allCases.filter { field in
        [before, after].contains { $0.allSatisfy { $0.list != list || !Self.gives(field, $0) } }
      }
      return (list, Set(unsaid))
    }
    self.init(
      from: before, to: after, leavingOut: Dictionary(silent, uniquingKeysWith: { first, _ in first }))
  }

  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  private static func sorted(_ listings: [Listing]) -> [Listing] {
    listings.sorted { ($0.list, $0.id) < ($1.list, $1.id) }
  }

  private static func gives(_ field: Field, _ listing: Listing) -> Bool {
    switch field {
    case .names, .removed: true
    case .kind: listing.kind != nil
    case .countries: !listing.countries.isEmpty
    case .addresses: listing.addresses.contains { !$0.text.isEmpty }
    case .birthDates: !listing.birthDates.isEmpty
    case .identifiers: !listing.identifiers.isEmpty
    case .programs: !listing.programs.isEmpty
    case .terms: !listing.terms.isEmpty
    case .citations: listing.amendments.contains { $0.citation != nil }
    case .effective: listing.effective != nil
    case .linkedTo: !listing.linkedTo.isEmpty
    case .remarks: listing.remarks != nil
    }
  }

  private static func differs(_ field: Field, _ old: Listing, _ new: Listing) -> Bool {
    switch field {
    case .names: old.primaryName != new.primaryName || Set(old.names) != Set(new.names)
    case .kind: old.kind != new.kind
    case .countries: Set(old.countries) != Set(new.countries)
    case .addresses: Set(old.addresses) != Set(new.addresses)
    case .birthDates: Set(old.birthDates) != Set(new.birthDates)
    case .identifiers: Set(old.identifiers) != Set(new.identifiers)
    case .programs: Set(old.programs) != Set(new.programs)
    case .terms: old.terms != new.terms
    case .citations: Set(old.amendments.compactMap(\.citation)) != Set(new.amendments.compactMap(\.citation))
    case .effective: old.effective != new.effective
    case .removed: old.removed != new.removed
    case .linkedTo: Set(old.linkedTo) != Set(new.linkedTo)
    case .remarks: old.remarks != new.remarks
    }
  }
}
