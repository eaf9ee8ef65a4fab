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

  private var type: String {
    switch listing.kind {
    case .person: "person"
    case .organization, nil: "business"
    case .vessel: "vessel"
    case .aircraft: "aircraft"
    }
  }

  var fields: [(String, JSON)] {
    let names: [(String, JSON)] = [
      ("name", .string(listing.primaryName)),
      ("altNames", .strings(listing.names.dropFirst().map(\.text))),
    ]
    return [
      ("name", .string(listing.primaryName)), ("entityType", .string(type)),
      ("sourceList", .string(Self.source(of: listing.list))),
      ("sourceID", .string(listing.sourceID ?? listing.id)),
      ("person", listing.kind == .person ? .object(names + birth) : .null),
      ("business", listing.kind == .organization || listing.kind == nil ? .object(names) : .null),
      ("organization", .null), ("aircraft", listing.kind == .aircraft ? .object(names) : .null),
      ("vessel", listing.kind == .vessel ? .object(names) : .null),
      ("contact", .object([("emailAddresses", .null), ("phoneNumbers", .null)])),
      (
        "addresses",
        .array(
          listing.addresses.map {
            .object([("line1", .string($0.text)), ("country", .string($0.country?.code ?? ""))])
          })
      ),
      ("cryptoAddresses", .null), ("affiliations", .null),
      ("sanctionsInfo", .object([("programs", .strings(listing.programs)), ("secondary", .bool(false))])),
      ("sourceData", .object(listing.row.map { ($0.column, .string($0.value)) })),
    ]
  }

  private var birth: [(String, JSON)] {
    guard let date = listing.birthDates.first else { return [("birthDate", .null)] }
    return [("birthDate", .string(date.iso.count == 10 ? date.iso + "T00:00:00Z" : date.iso))]
  }
}
#endif
