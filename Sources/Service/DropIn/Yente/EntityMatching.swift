#if Desk
import Documents
import Hummingbird
import Licet

/// `POST /match/{dataset}`: query by example.
struct EntityMatching: Sendable {
  let desk: DeskParts

  static let algorithm = "licet"
  /// Queries of one call.
  private static let most = 100
  /// Below it nothing is returned, where the call doesn't say.
  private static let cutoff = 0.2

  func answer(_ request: Request, _ context: DeskContext) async throws -> Response {
    _ = try Body.requireType(request, ["application/json"])
    let world = desk.shelf.current
    let query = Query(request)
    try Self.check(algorithm: query.text("algorithm"))
    let filter = try EntityFilter(request, dataset: try context.parameters.require("dataset"), world)
    let limit = try query.integer("limit", in: 0...500) ?? 5
    let threshold = try query.share("threshold") ?? desk.threshold.value
    let options = ScreeningOptions(
      on: Instant(endOf: desk.today), lists: filter.lists, threshold: threshold, limit: Limits.matches,
      faintest: try query.share("cutoff") ?? Self.cutoff)
    let queries = try Self.queries(try await desk.body.bytes(request))
    let responses = try queries.map { name, node in
      let example = try ExampleEntity(node, today: desk.today)
      let answer = try world.screeners.with { $0.screen(example.party, options) }
      return (name, response(example, answer, filter, limit, world))
    }
    return Response(
      json: .object([
        ("responses", .object(responses)), ("matcher", .object(Features.described)),
        ("limit", .integer(limit)),
      ]))
  }

  private func response(
    _ example: ExampleEntity, _ answer: ScreeningAnswer, _ filter: EntityFilter, _ limit: Int,
    _ world: WorldInUse
  ) -> JSON {
    let found = answer.matches.compactMap { match -> JSON? in
      let listing = world.world.listing(of: match)
      guard filter.takes(listing) else { return nil }
      let entity = FollowTheMoneyEntity(listing: listing, catalog: world.catalog)
      return .object(
        entity.fields + [
          ("score", .number(match.score)), ("match", .bool(match.alert)),
          ("explanations", .object(Features.of(match))),
        ])
    }
    return .object([
      ("status", .integer(200)), ("query", example.echo), ("results", .array(Array(found.prefix(limit)))),
      ("total", .object([("value", .integer(found.count)), ("relation", .string("eq"))])),
    ])
  }

  private static func check(algorithm: String?) throws {
    guard let algorithm, algorithm != Self.algorithm, algorithm != "best" else { return }
    throw Problem(
      .badRequest, "bad-input", "No such algorithm",
      "no algorithm is called '\(algorithm.printable.prefix(60))'",
      remedy: "see /algorithms; 'best' is always good")
  }

  private static func queries(_ bytes: [UInt8]) throws -> [(key: String, node: JSONNode)] {
    let node: JSONNode
    do {
      node = try Body.json(bytes)
    } catch let failure as JSONReader.Failure {
      throw Problem(.badRequest, "bad-input", "The body is no JSON", failure.message)
    }
    guard let queries = node.members?.first(where: { $0.key == "queries" })?.node.members, !queries.isEmpty
    else {
      throw Problem(
        .badRequest, "bad-input", "The body has no queries", "'queries' is an object of queries by name")
    }
    guard queries.count <= most else {
      throw Problem(
        .badRequest, "limit-exceeded", "Too many queries", "a call has \(most) queries at most",
        remedy: "send the rest in another call")
    }
    return queries
  }
}
#endif
