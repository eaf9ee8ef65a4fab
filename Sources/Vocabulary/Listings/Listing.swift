/// One entry of one list, in the field's common terms: what a publisher's row, or a built-in fact, says of a party.
public struct Listing: Hashable, Codable, Sendable {
  public let list: ListID
  /// The publisher's id (OFAC's `ent_num`); nil where the publisher gives none.
  public let sourceID: String?
  /// `LIST:SOURCEID`, or a slug and a hash of name and country; stable across snapshots.
  public var id: String
  public var kind: PartyKind?
  /// Exactly one has the role `primary`, and it comes first.
  public var names: [ListedName]
  public var countries: [Country]
  public var addresses: [Address]
  public var birthDates: [PartialDate]
  public var identifiers: [Identifier]
  /// Program tags, as published (`GLOMAG`, `CMIC-EO13959`).
  public var programs: [String]
  /// The terms as published in this snapshot, or as of the last amendment of a fact.
  public var terms: ListingTerms
  /// Oldest first.
  public var amendments: [Amendment]
  /// When it took effect; nil where neither publisher, citation nor facts say.
  public var effective: EffectiveDate?
  /// Where `effective` comes from.
  public var effectiveSource: DateSource?
  /// The first moment it no longer holds; nil while it is in force.
  public var removed: EffectiveDate?
  /// Parties the publisher ties it to ("Linked To: …"), as published.
  public var linkedTo: [String]
  /// Short labels a reader needs (purpose limits, "address-only entry"), ours or the publisher's remark.
  public var remarks: String?
  /// Where the publisher's statement can be read.
  public var sourceAddress: String?
  /// The publisher's own row, column by column, in the publisher's order; empty for built-in facts.
  public var row: [RowField]

  public init(
    list: ListID, sourceID: String?, id: String, kind: PartyKind?, names: [ListedName],
    countries: [Country] = [], addresses: [Address] = [], birthDates: [PartialDate] = [],
    identifiers: [Identifier] = [], programs: [String] = [], terms: ListingTerms = ListingTerms(),
    amendments: [Amendment] = [], effective: EffectiveDate? = nil, effectiveSource: DateSource? = nil,
    removed: EffectiveDate? = nil, linkedTo: [String] = [], remarks: String? = nil,
    sourceAddress: String? = nil, row: [RowField] = []
  ) {
    self.list = list
    self.sourceID = sourceID
    self.id = id
    self.kind = kind
    self.names = names
    self.countries = countries
    self.addresses = addresses
    self.birthDates = birthDates
    self.identifiers = identifiers
    self.programs = programs
    self.terms = terms
    self.amendments = amendments
    self.effective = effective
    self.effectiveSource = effectiveSource
    self.removed = removed
    self.linkedTo = linkedTo
    self.remarks = remarks
    self.sourceAddress = sourceAddress
    self.row = row
  }

  public var primaryName: String { names.first?.text ?? "" }
}

/// A column of a publisher's row.
public struct RowField: Hashable, Codable, Sendable {
  public let column: String
  public let value: String

  public init(_ column: String, _ value: String) {
    (self.column, self.value) = (column, value)
  }
}

/// Where a listing's effective date comes from; the order is the order of trust.
public enum DateSource: String, Codable, Sendable {
  case publisher
  case citation
  case facts
  case firstSnapshot = "first-snapshot"
}
