#if Desk
import Licet

/// A listing in the form of Watchman's entities.
struct WatchmanEntity {
  let listing: Listing

  static let kinds: [String: PartyKind] = [
    "person": .person, "business": .organization, "organization": .organization, "aircraft": .aircraft,
    "vessel": .vessel,
  ]

  /// Watchman's name of the list.
  static func source(of list: ListID) -> String {
    switch list {
    case "us-sdn": "us_ofac"
    case "us-cmic", "us-ssi", "us-cap", "us-mbs", "us-plc", "us-fse", "us-entity-list", "us-dpl", "us-uvl",
      "us-meu", "us-dtc", "us-isn":
      "us_csl"
    case "eu-fsf": "eu_csl"
    case "un-sc": "un_csl"
    default: list.rawValue
    }
  }

  private static func type(of kind: PartyKind?) -> String {
    switch kind {
    case .person: "person"
    case .organization, nil: "business"
    case .vessel: "vessel"
    case .aircraft: "aircraft"
    }
  }

  var fields: [(String, JSON)] {
    Self.fields(
      name: listing.primaryName, type: Self.type(of: listing.kind), list: Self.source(of: listing.list),
      id: listing.sourceID ?? listing.id, details: details,
      addresses: .array(listing.addresses.map(Self.address)),
      affiliations: affiliations,
      sanctions: .object([
        ("programs", .strings(listing.programs)), ("secondary", .bool(false)), ("description", .string("")),
      ]), source: .object(listing.row.map { ($0.column, .string($0.value)) }))
  }

  /// What was asked about, as an answer repeats it; `type` is empty where any will do.
  static func asked(_ party: Party, type: String) -> JSON {
    .object(
      fields(
        name: party.name, type: type, list: "api-request", id: "",
        details: details(
          of: type, name: party.name, aliases: party.aliases, identifiers: party.identifiers),
        addresses: .null, affiliations: .null, sanctions: .null, source: .null))
  }

  /// Watchman writes each field, be it empty.
  private static func fields(
    name: String, type: String, list: String, id: String, details: [(String, JSON)], addresses: JSON,
    affiliations: JSON, sanctions: JSON, source: JSON
  ) -> [(String, JSON)] {
    let described = ["person", "business", "organization", "aircraft", "vessel"].map { word in
      (word, word == type ? JSON.object(details) : .null)
    }
    let contact = ["emailAddresses", "phoneNumbers", "faxNumbers", "websites"].map { ($0, JSON.null) }
    let names: [(String, JSON)] = [
      ("name", .string(name)), ("entityType", .string(type)), ("sourceList", .string(list)),
      ("sourceID", .string(id)),
    ]
    let others: [(String, JSON)] = [
      ("contact", .object(contact)), ("addresses", addresses), ("cryptoAddresses", .null),
      ("affiliations", affiliations), ("sanctionsInfo", sanctions), ("historicalInfo", .null),
      ("sourceData", source),
    ]
    return names + described + others
  }

  private var affiliations: JSON {
    guard !listing.linkedTo.isEmpty else { return .null }
    return .array(
      listing.linkedTo.map { .object([("entityName", .string($0)), ("type", .string("Linked To"))]) })
  }

  private static func address(_ address: Address) -> JSON {
    .object([
      ("line1", .string(address.text)), ("line2", .string("")), ("city", .string("")),
      ("postalCode", .string("")), ("state", .string("")),
      ("country", .string(address.country?.code ?? "")), ("latitude", .integer(0)),
      ("longitude", .integer(0)),
    ])
  }

  private var details: [(String, JSON)] {
    let details = Self.details(
      of: Self.type(of: listing.kind), name: listing.primaryName,
      aliases: listing.names.dropFirst().map(\.text), identifiers: listing.identifiers)
    return details.map { name, value in name == "birthDate" ? (name, birthDate) : (name, value) }
  }

  private static func details(
    of type: String, name: String, aliases: [String], identifiers: [Identifier]
  ) -> [(String, JSON)] {
    var fields: [(String, JSON)] = [("name", .string(name)), ("altNames", .strings(aliases))]
    func add(empty: [String] = [], null: [String] = [], zero: [String] = []) {
      fields += empty.map { ($0, .string("")) }
      fields += null.map { ($0, .null) }
      fields += zero.map { ($0, .integer(0)) }
    }
    switch type {
    case "person":
      fields.append(("gender", .string("unknown")))
      add(empty: ["placeOfBirth"], null: ["birthDate", "deathDate", "titles"])
    case "aircraft":
      fields.append(("type", .string("unknown")))
      fields.append(("serialNumber", .string(number("serial number", among: identifiers))))
      add(empty: ["flag", "icaoCode", "model"], null: ["built"])
      return fields
    case "vessel":
      fields.append(("imoNumber", .string(number("imo", among: identifiers))))
      fields.append(("mmsi", .string(number("mmsi", among: identifiers))))
      fields.append(("callSign", .string(number("call sign", among: identifiers))))
      fields.append(("type", .string("unknown")))
      add(
        empty: ["flag", "model", "owner"], null: ["built"],
        zero: ["tonnage", "grossRegisteredTonnage"])
      return fields
    default: add(null: ["created", "dissolved"])
    }
    fields.append(("governmentIDs", .array(identifiers.compactMap(governmentID))))
    return fields
  }

  /// The first number whose type holds the words.
  private static func number(_ words: String, among identifiers: [Identifier]) -> String {
    identifiers.first { $0.type.lowercased().contains(words) }?.value ?? ""
  }

  /// Nil where Watchman has no word for the kind of number.
  private static func governmentID(_ identifier: Identifier) -> JSON? {
    guard let kind = WatchmanNumber.type(of: identifier.type) else { return nil }
    return .object([
      ("name", .string(identifier.type)), ("type", .string(kind)),
      ("country", .string(identifier.country?.code ?? "")), ("identifier", .string(identifier.value)),
    ])
  }

  /// A moment, as programs in Go read dates: of a year or month the first day.
  private var birthDate: JSON {
    guard let date = listing.birthDates.first?.iso else { return .null }
    let rest = [4: "-01-01", 7: "-01", 10: ""][date.count]
    return rest.map { .string(date + $0 + "T00:00:00Z") } ?? .null
  }
}
#endif
