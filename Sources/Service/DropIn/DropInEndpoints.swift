#if Desk
import HTTPTypes
import Licet

/// Calls that programs written for other servers make: OpenSanctions' yente, Moov's Watchman.
struct DropInEndpoints {
  let desk: DeskParts

  var all: [Endpoint] {
    [match, search, entity, adjacent, adjacentProperty, catalog, algorithms, watchman]
  }

  private static let dataset = Endpoint.Parameter(
    name: "dataset", place: .path, summary: "A list's id, or 'default' for all lists")
  private static let id = Endpoint.Parameter(name: "id", place: .path, summary: "A listing's id")

  private static func integer(_ name: String, _ summary: String) -> Endpoint.Parameter {
    .init(name: name, place: .query, summary: summary, schema: ["type": "integer", "minimum": "0"])
  }

  private static let filters: [Endpoint.Parameter] = [
    .init(name: "include_dataset", place: .query, summary: "A further list"),
    .init(name: "exclude_dataset", place: .query, summary: "A list to leave out"),
    .init(name: "exclude_schema", place: .query, summary: "A schema to leave out"),
    .init(name: "topics", place: .query, summary: "Only entities of this topic"),
    .init(name: "changed_since", place: .query, summary: "Only listings that took effect since this day"),
    integer("limit", "How many at most"),
  ]

  private static func answer(_ schema: String) -> [Endpoint.Form] {
    [.init(type: "application/json", schema: schema)]
  }

  private func endpoint(
    _ method: HTTPRequest.Method, _ path: String, _ name: String, _ summary: String,
    _ parameters: [Endpoint.Parameter], takes: [Endpoint.Form] = [], gives: String,
    _ handler: @escaping Endpoint.Handler
  ) -> Endpoint {
    Endpoint(
      method: method, path: path, name: name, summary: summary, tag: "Drop-in", permission: .ask,
      parameters: parameters, takes: takes, gives: Self.answer(gives), handler: handler)
  }

  private var match: Endpoint {
    endpoint(
      .post, "/match/{dataset}", "match", "Entities like an example",
      [
        Self.dataset, QuestionEndpoints.threshold,
        .init(
          name: "cutoff", place: .query, summary: "Below it nothing is returned", schema: ["type": "number"]),
        .init(name: "algorithm", place: .query, summary: "licet or best"),
        .init(name: "exclude_entity_ids", place: .query, summary: "An entity to leave out"),
      ] + Self.filters,
      takes: Self.answer("EntityQueries"), gives: "EntityMatches", EntityMatching(desk: desk).answer)
  }

  private var search: Endpoint {
    endpoint(
      .get, "/search/{dataset}", "search", "Entities by words",
      [
        Self.dataset, .init(name: "q", place: .query, summary: "The words; all entities where absent"),
        .init(name: "schema", place: .query, summary: "Only entities of this schema"),
        .init(
          name: "countries", place: .query, summary: "Only entities of this country, as an ISO 3166 code"),
        .init(name: "facets", place: .query, summary: "Which facets to count"),
        Self.integer("offset", "How many to pass over"),
      ] + Self.filters, gives: "EntityPage", EntityTextSearch(desk: desk).answer)
  }

  private var entity: Endpoint {
    endpoint(
      .get, "/entities/{id}", "entity", "An entity by its id",
      [
        Self.id,
        .init(
          name: "nested", place: .query, summary: "Whether adjacent entities come with it; true where absent",
          schema: ["type": "boolean"]),
      ], gives: "Entity", EntityFetching(desk: desk).fetch)
  }

  private var adjacent: Endpoint {
    endpoint(
      .get, "/entities/{id}/adjacent", "adjacent", "What is adjacent to an entity",
      [Self.id, Self.integer("offset", "How many to pass over"), Self.integer("limit", "How many at most")],
      gives: "Adjacent", EntityFetching(desk: desk).adjacent)
  }

  private var adjacentProperty: Endpoint {
    endpoint(
      .get, "/entities/{id}/adjacent/{property}", "adjacentProperty",
      "The values of one property of an entity",
      [
        Self.id, .init(name: "property", place: .path, summary: "The property's name"),
        Self.integer("offset", "How many to pass over"), Self.integer("limit", "How many at most"),
      ], gives: "AdjacentProperty", EntityFetching(desk: desk).adjacentProperty)
  }

  private var catalog: Endpoint {
    endpoint(
      .get, "/catalog", "catalog", "The datasets, with an ETag", [], gives: "Catalog",
      EntityCatalog(desk: desk).catalog)
  }

  private var algorithms: Endpoint {
    endpoint(
      .get, "/algorithms", "algorithms", "The ways to compare", [], gives: "Algorithms",
      EntityCatalog(desk: desk).algorithms)
  }

  private var watchman: Endpoint {
    endpoint(
      .get, WatchmanSearch.path, "watchmanSearch", "Entities by name, as Watchman answers",
      [
        .init(name: "name", place: .query, summary: "The name"),
        .init(
          name: "type", place: .query, summary: "What it is", words: WatchmanEntity.kinds.keys.sorted()),
        .init(name: "source", place: .query, summary: "Only these lists, in Watchman's words"),
        .init(name: "altNames", place: .query, summary: "Another name"),
        .init(name: "address", place: .query, summary: "An address"),
        .init(name: "addresses", place: .query, summary: "An address"),
        .init(name: "birthDate", place: .query, summary: "yyyy, yyyy-mm or yyyy-mm-dd"),
        .init(name: "country", place: .query, summary: "A country"),
        .init(name: "imoNumber", place: .query, summary: "A ship's number"),
        .init(name: "mmsi", place: .query, summary: "A ship's radio number"),
        .init(name: "gov_passport", place: .query, summary: "COUNTRY:NUMBER; the other gov_ numbers alike"),
        .init(
          name: "minMatch", place: .query, summary: "Below it nothing is returned", schema: ["type": "number"]
        ),
        .init(
          name: "limit", place: .query, summary: "How many at most",
          schema: ["type": "integer", "minimum": "1", "maximum": "100"]),
      ], gives: "WatchmanAnswer", WatchmanSearch(desk: desk).answer)
  }
}
#endif
