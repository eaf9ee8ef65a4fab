#if Desk
import Licet

extension Schemas {
  /// The documents of the calls made for other programs.
  static var dropIn: [(String, JSON)] {
    [
      ("EntityQueries", queries), ("EntityMatches", matches), ("Entity", entity), ("EntityPage", page),
      ("Adjacent", adjacent), ("AdjacentProperty", adjacentProperty), ("Catalog", catalog),
      ("Algorithms", algorithms), ("WatchmanAnswer", watchman),
    ]
  }

  private static let properties = JSON.object([
    ("type", .string("object")), ("additionalProperties", array(.object([]))),
  ])

  private static var total: JSON {
    object([("value", of("integer")), ("relation", words(["eq", "gte"]))], required: ["value", "relation"])
  }

  private static var queries: JSON {
    let query = object([("schema", of("string")), ("properties", properties)], required: ["properties"])
    return object(
      [
        (
          "queries",
          .object([
            ("type", .string("object")), ("minProperties", .integer(1)), ("additionalProperties", query),
          ])
        )
      ], required: ["queries"])
  }

  private static var entityFields: [(String, JSON)] {
    [
      ("id", of("string")), ("caption", of("string")), ("schema", of("string")), ("properties", properties),
      ("datasets", array(of("string"))), ("referents", array(of("string"))), ("target", of("boolean")),
    ]
  }

  private static var entity: JSON {
    object(entityFields, required: ["id", "caption", "schema", "properties"])
  }

  private static var matches: JSON {
    let scored = object(
      entityFields + [
        ("score", of("number")), ("match", of("boolean")), ("explanations", of("object")),
      ], required: ["id", "caption", "schema", "properties", "score", "match"])
    let response = object(
      [("status", of("integer")), ("query", of("object")), ("results", array(scored)), ("total", total)],
      required: ["status", "query", "results", "total"])
    return object(
      [
        ("responses", .object([("type", .string("object")), ("additionalProperties", response)])),
        ("matcher", of("object")), ("limit", of("integer")),
      ], required: ["responses", "limit"])
  }

  private static var page: JSON {
    object(
      [
        ("results", array(ref("Entity"))), ("facets", of("object")), ("total", total),
        ("limit", of("integer")),
        ("offset", of("integer")),
      ], required: ["results", "facets", "total", "limit", "offset"])
  }

  private static var adjacentProperty: JSON {
    object(
      [
        ("results", array(.object([]))), ("total", total), ("limit", of("integer")),
        ("offset", of("integer")),
      ], required: ["results", "total", "limit", "offset"])
  }

  private static var adjacent: JSON {
    object([("entity", ref("Entity")), ("adjacent", of("object"))], required: ["entity", "adjacent"])
  }

  private static var catalog: JSON {
    object(
      [
        ("datasets", array(of("object"))), ("current", array(of("string"))),
        ("outdated", array(of("string"))),
      ],
      required: ["datasets"])
  }

  private static var algorithms: JSON {
    object(
      [("algorithms", array(of("object"))), ("default", of("string")), ("best", of("string"))],
      required: ["algorithms", "default", "best"])
  }

  private static var watchman: JSON {
    let entity = object(
      [
        ("name", of("string")), ("entityType", of("string")), ("sourceList", of("string")),
        ("sourceID", of("string")), ("match", of("number")),
      ], required: ["name", "entityType", "sourceList", "sourceID", "match"])
    return object([("query", of("object")), ("entities", array(entity))], required: ["query", "entities"])
  }
}
#endif
