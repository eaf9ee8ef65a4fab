#if Desk
import Licet

/// A listing as FollowTheMoney writes entities (followthemoney.tech): schema, and properties with several values each.
struct FollowTheMoneyEntity {
  let listing: Listing
  let catalog: [CatalogueEntry]

  /// The listing's id names the entity.
  var id: String { listing.id }

  static func schema(of kind: PartyKind?) -> String {
    switch kind {
    case .person: "Person"
    case .organization: "Organization"
    case .vessel: "Vessel"
    case .aircraft: "Airplane"
    case nil: "LegalEntity"
    }
  }

  /// The kind that a schema stands for; nil where it says nothing.
  static func kind(of schema: String) -> PartyKind? {
    switch schema {
    case "Person": .person
    case "Company", "Organization", "PublicBody": .organization
    case "Vessel": .vessel
    case "Airplane": .aircraft
    default: nil
    }
  }

  /// Whether an entity of the schema is one of the other: `LegalEntity` takes in persons and organizations.
  static func isA(_ schema: String, _ other: String) -> Bool {
    switch other {
    case "Thing": true
    case "LegalEntity": ["LegalEntity", "Person", "Organization", "Company", "PublicBody"].contains(schema)
    case "Organization": ["Organization", "Company", "PublicBody"].contains(schema)
    case "Vehicle": ["Vessel", "Airplane", "Vehicle"].contains(schema)
    default: schema == other
    }
  }

  var schema: String { Self.schema(of: listing.kind) }

  /// What the list does to those on it, in FollowTheMoney's topics.
  var topics: [String] { Self.topics(of: listing.list) }

  static func topics(of list: ListID) -> [String] {
    switch list {
    case "us-sdn", "us-ssi", "us-cmic", "us-cap", "us-mbs", "us-plc", "us-fse", "un-sc", "eu-fsf",
      "eu-journal", "ca-sema",
      "us-isn", "us-inksna":
      ["sanction"]
    case "us-entity-list", "us-dpl", "us-uvl", "us-meu", "us-miiu", "cn-mofcom": ["export.control"]
    case "us-dtc", "us-889", "us-1260h", "us-154", "us-353": ["debarment"]
    default: ["reg.action"]
    }
  }

  /// Name to values, empty ones left out.
  var properties: [(String, [String])] {
    let strong = listing.names.filter { $0.strength == .strong }.map(\.text)
    let weak = listing.names.filter { $0.strength == .weak }.map(\.text)
    var fields: [(String, [String])] = [
      ("name", [listing.primaryName]), ("alias", strong.filter { $0 != listing.primaryName }),
      ("weakAlias", weak), ("topics", topics), ("address", listing.addresses.map(\.text)),
      (listing.kind == .person ? "nationality" : "country", listing.countries.map { $0.code.lowercased() }),
      ("programId", listing.programs), ("notes", listing.remarks.map { [$0] } ?? []),
      ("sourceUrl", listing.sourceAddress.map { [$0] } ?? []),
      ("createdAt", listing.effective.map { [String($0.text.prefix(10))] } ?? []),
    ]
    if listing.kind == .person { fields.append(("birthDate", listing.birthDates.map(\.iso))) }
    for identifier in listing.identifiers {
      let name = Self.property(of: identifier, listing.kind)
      if let place = fields.firstIndex(where: { $0.0 == name }) {
        fields[place].1.append(identifier.value)
      } else {
        fields.append((name, [identifier.value]))
      }
    }
    return fields.filter { !$0.1.isEmpty }
  }

  private static func property(of identifier: Identifier, _ kind: PartyKind?) -> String {
    let type = identifier.type.lowercased()
    if type.contains("imo") || type.contains("vessel registration") { return "imoNumber" }
    if type.contains("mmsi") { return "mmsi" }
    if type.contains("passport") { return "passportNumber" }
    if type.contains("tax") { return "taxNumber" }
    if type.contains("swift") || type.contains("bic") { return "swiftBic" }
    if type.contains("lei") { return "leiCode" }
    return kind == .person ? "idNumber" : "registrationNumber"
  }

  /// The entity's own fields; `score` and `match` of an answer stand behind them.
  var fields: [(String, JSON)] {
    [
      ("id", .string(id)), ("caption", .string(listing.primaryName)), ("schema", .string(schema)),
      ("properties", .object(properties.map { ($0, .strings($1)) })),
      ("datasets", .strings([listing.list.rawValue])),
      ("referents", .strings(listing.sourceID.map { [$0] } ?? [])),
      ("target", .bool(true)),
    ]
  }

  /// With the designation as an entity of its own, as `nested` asks for.
  var nested: JSON {
    var fields = fields
    let properties = self.properties.map { ($0, JSON.strings($1)) } + [("sanctions", .array([adjacent]))]
    if let place = fields.firstIndex(where: { $0.0 == "properties" }) {
      fields[place].1 = .object(properties)
    }
    return .object(fields)
  }

  private var title: String { catalog.first { $0.id == listing.list }?.title ?? listing.list.rawValue }

  private var designation: [(String, [String])] {
    let authority = catalog.first { $0.id == listing.list }?.publisher
    let fields: [(String, [String])] = [
      ("entity", [id]), ("authority", authority.map { [$0] } ?? []), ("program", [title]),
      ("listingDate", listing.effective.map { [String($0.text.prefix(10))] } ?? []),
      ("endDate", listing.removed.map { [String($0.text.prefix(10))] } ?? []),
      ("reason", listing.amendments.compactMap(\.citation)),
    ]
    return fields.filter { !$0.1.isEmpty }
  }

  /// The designation, as the adjacent entity it is.
  var adjacent: JSON {
    .object([
      ("id", .string(id + "-designation")), ("caption", .string(title)), ("schema", .string("Sanction")),
      ("properties", .object(designation.map { ($0, .strings($1)) })),
      ("datasets", .strings([listing.list.rawValue])), ("referents", .array([])), ("target", .bool(false)),
    ])
  }
}
#endif
