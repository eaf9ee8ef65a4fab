/// What a column, a JSON field or an option says of a party.
package enum PartyField: Hashable {
  case name
  case alias
  case kind
  case country
  case birthDate
  case address
  /// A number of this type (`IMO`); nil where the value says (`IMO:9187629`).
  case identifier(type: String?)

  /// The words of `--columns` and of JSON.
  package init?(word: String) {
    switch word {
    case "name": self = .name
    case "alias", "aliases": self = .alias
    case "kind": self = .kind
    case "country", "countries": self = .country
    case "birthDate", "birthDates": self = .birthDate
    case "address", "addresses": self = .address
    case "identifier", "identifiers": self = .identifier(type: nil)
    default:
      guard word.hasPrefix("identifier."), word != "identifier." else { return nil }
      self = .identifier(type: String(word.dropFirst("identifier.".count)))
    }
  }

  package static let words = ["name", "aliases", "kind", "country", "birthDate", "addresses", "identifiers"]

  /// As warnings name it.
  package var title: String {
    switch self {
    case .name: "name"
    case .alias: "alias"
    case .kind: "kind"
    case .country: "country"
    case .birthDate: "birth date"
    case .address: "address"
    case .identifier: "identifier"
    }
  }

  /// Whether one cell of a table may hold several, parted by semicolons or bars.
  package var isList: Bool {
    switch self {
    case .alias, .country, .birthDate, .identifier: true
    case .name, .kind, .address: false
    }
  }
}
