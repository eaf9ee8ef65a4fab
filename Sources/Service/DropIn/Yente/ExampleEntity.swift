#if Desk
import Documents
import HTTPTypes
import Licet

/// The entity of a query by example: a schema and properties of FollowTheMoney, read as a party.
struct ExampleEntity {
  let schema: String
  let party: Party
  /// The query as it was understood, returned with the answer.
  let echo: JSON

  /// - Throws: `Problem` 400 where it has no properties that say who is meant.
  init(_ node: JSONNode, today: CalendarDay) throws {
    guard let members = node.members else {
      throw Self.bad("a query is an object with a schema and properties")
    }
    let schema = members.first { $0.key == "schema" }?.node.text ?? "LegalEntity"
    let given = members.first { $0.key == "properties" }?.node.members ?? []
    var builder = PartyBuilder(today: today)
    var echoed: [(String, JSON)] = []
    for (name, node) in given {
      let values = node.items.compactMap(\.text).filter { !$0.isEmpty }
      guard !values.isEmpty else { continue }
      echoed.append((name, .strings(values)))
      for value in values { try Self.add(value, name, to: &builder) }
    }
    if let kind = FollowTheMoneyEntity.kind(of: schema) { try builder.add(kind.rawValue, to: .kind) }
    guard !builder.isEmpty else {
      throw Self.bad("the query has no name, identifier or address among its properties")
    }
    (self.schema, party) = (schema, builder.party)
    echo = .object([("schema", .string(schema)), ("properties", .object(echoed))])
  }

  /// A property that says nothing usable is passed over, as the original does.
  private static func add(_ value: String, _ property: String, to builder: inout PartyBuilder) throws {
    do {
      switch property {
      case "name" where builder.party.name.isEmpty: try builder.add(value, to: .name)
      case "name", "alias", "weakAlias", "previousName": try builder.add(value, to: .alias)
      case "address", "full_address": try builder.add(value, to: .address)
      case "country", "jurisdiction", "nationality", "citizenship", "mainCountry":
        try builder.add(value.uppercased(), to: .country)
      case "birthDate": try builder.add(value, to: .birthDate)
      case "imoNumber": try builder.add(value, to: .identifier(type: "IMO"))
      case "mmsi": try builder.add(value, to: .identifier(type: "MMSI"))
      case "passportNumber": try builder.add(value, to: .identifier(type: "Passport"))
      case "idNumber", "registrationNumber", "taxNumber", "innCode", "ogrnCode", "leiCode", "swiftBic":
        try builder.add(value, to: .identifier(type: property))
      default: break
      }
    } catch is FieldProblem {
      return
    }
  }

  private static func bad(_ detail: String) -> Problem {
    Problem(
      .badRequest, "bad-input", "The query is not understood", detail,
      remedy: "write {\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"…\"]}}}}")
  }
}
#endif
