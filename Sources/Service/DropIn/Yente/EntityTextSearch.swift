#if Desk
import Documents
import Hummingbird
import Licet

/// `GET /search/{dataset}`: entities by words; without words, all of them. What is not in force is
/// fetched by its id alone.
struct EntityTextSearch: Sendable {
  let desk: DeskParts

  func answer(_ request: Request, _ context: DeskContext) async throws -> Response {
    let world = desk.shelf.current
    let query = Query(request)
    let filter = try EntityFilter(request, dataset: try context.parameters.require("dataset"), world)
    let limit = try query.integer("limit", in: 0...500) ?? 10
    let offset = try query.integer("offset", in: 0...9_499) ?? 0
    let found = try listings(query.text("q") ?? "", filter, world)
    let shown = found.dropFirst(offset).prefix(limit).map { listing in
      JSON.object(FollowTheMoneyEntity(listing: listing, catalog: world.catalog).fields)
    }
    return Response(
      json: .object([
        ("results", .array(Array(shown))), ("facets", .object(facets(found, query.texts("facets"), world))),
        ("total", .object([("value", .integer(found.count)), ("relation", .string("eq"))])),
        ("limit", .integer(limit)), ("offset", .integer(offset)),
      ]))
  }

  private func listings(_ words: String, _ filter: EntityFilter, _ world: WorldInUse) throws -> [Listing] {
    let index = world.world.index
    guard words.contains(where: { !$0.isWhitespace }) else {
      let now = Instant(endOf: desk.today)
      return (0..<index.listingCount).lazy.map { index.listing(at: $0) }.filter {
        (filter.lists.isEmpty || filter.lists.contains($0.list)) && filter.takes($0)
          && [.inForce, .unknown].contains($0.state(at: now))
      }
    }
    guard words.utf8.count <= Limits.textBytes else {
      throw Problem(
        .badRequest, "limit-exceeded", "The words are too long", "at most \(Limits.textBytes) bytes")
    }
    if let listing = world.world.listing(words), filter.takes(listing) { return [listing] }
    let options = ScreeningOptions(
      on: Instant(endOf: desk.today), lists: filter.lists, limit: Limits.matches, faintest: 0.1)
    let answer = try world.screeners.with { $0.screen(Party(name: words), options) }
    return answer.matches.map { world.world.listing(of: $0) }.filter(filter.takes)
  }

  private func facets(_ found: [Listing], _ wanted: [String], _ world: WorldInUse) -> [(String, JSON)] {
    let wanted = wanted.isEmpty ? ["countries", "topics", "datasets"] : wanted
    let facets: [(name: String, label: String, values: (Listing) -> [String])] = [
      ("countries", "Countries", { $0.countries.map { $0.code.lowercased() } }),
      ("topics", "Topics", { FollowTheMoneyEntity.topics(of: $0.list) }),
      ("datasets", "Data sources", { [$0.list.rawValue] }),
      ("schema", "Schemas", { [FollowTheMoneyEntity.schema(of: $0.kind)] }),
    ]
    return facets.filter { wanted.contains($0.name) }.map { name, label, values in
      var counts: [String: Int] = [:]
      for listing in found { for value in Set(values(listing)) { counts[value, default: 0] += 1 } }
      let items = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { value, count in
        JSON.object([
          ("name", .string(value)), ("label", .string(Self.label(value, name, world))),
          ("count", .integer(count)),
        ])
      }
      return (name, .object([("label", .string(label)), ("values", .array(items))]))
    }
  }

  private static func label(_ value: String, _ facet: String, _ world: WorldInUse) -> String {
    switch facet {
    case "countries": Country(value.uppercased())?.name ?? value
    case "datasets": world.catalog.first { $0.id.rawValue == value }?.title ?? value
    default: value
    }
  }
}
#endif
