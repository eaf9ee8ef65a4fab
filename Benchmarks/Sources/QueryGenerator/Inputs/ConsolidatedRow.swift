/// One line of the Consolidated Screening List as newline-delimited JSON: the columns the generator needs.
struct ConsolidatedRow: Decodable {
  struct Place: Decodable { let country: String? }

  let source: String
  let sourceID: String?
  let type: String?
  let name: String
  let aliases: [String]
  let places: [Place]
  let programs: String?

  enum CodingKeys: String, CodingKey {
    case source, type, name, programs
    case sourceID = "entity_number"
    case aliases = "alt_names"
    case places = "addresses"
  }

  var names: [String] { [name] + aliases }
  var countries: Set<String> { Set(places.compactMap(\.country)) }

  /// `SDN`, `EL`: what the publisher writes in brackets.
  var list: String {
    guard let open = source.lastIndex(of: "("), let close = source.lastIndex(of: ")"), open < close else {
      return source
    }
    return String(source[source.index(after: open)..<close])
  }

  var kind: Query.Kind? {
    switch type {
    case "Individual": .person
    case "Entity": .organization
    case "Vessel": .vessel
    case "Aircraft": .aircraft
    default: nil
    }
  }
}
