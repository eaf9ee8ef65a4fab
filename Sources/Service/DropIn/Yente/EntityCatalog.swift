#if Desk
import Documents
import HTTPTypes
import Hummingbird
import Licet

/// `GET /catalog` and `GET /algorithms`.
struct EntityCatalog: Sendable {
  let desk: DeskParts

  /// With an ETag: the edition.
  func catalog(_ request: Request, _ context: DeskContext) async throws -> Response {
    let world = desk.shelf.current
    let tag = "\"\(world.world.edition)\""
    if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: [.eTag: tag]) }
    let lists = world.world.lists.sorted { $0.id < $1.id }
    let sources = lists.map { list(of: $0, world) }
    let whole = JSON.object([
      ("name", .string("default")), ("title", .string("All lists")), ("load", .bool(true)),
      ("index_current", .bool(true)), ("version", .string(world.world.edition)),
      ("index_version", .string(world.world.edition)),
      ("entity_count", .integer(lists.reduce(0) { $0 + $1.count })),
      ("thing_count", .integer(lists.reduce(0) { $0 + $1.count })),
      ("children", .strings(lists.map(\.id.rawValue))),
    ])
    var response = Response(
      json: .object([
        ("datasets", .array([whole] + sources)), ("current", .strings(["default"])), ("outdated", .array([])),
        ("index_stale", .bool(false)),
      ]))
    response.headers[.eTag] = tag
    response.headers[.cacheControl] = "no-cache"
    return response
  }

  private func list(of status: ListStatus, _ world: WorldInUse) -> JSON {
    let entry = world.catalog.first { $0.id == status.id }
    return .object([
      ("name", .string(status.id.rawValue)), ("title", .string(entry?.title ?? status.id.rawValue)),
      ("summary", .optional(entry?.legalEffect)), ("url", .optional(entry?.address)),
      ("version", .string(status.asOf.iso)), ("last_export", .string(status.asOf.iso + "T00:00:00")),
      ("entity_count", .integer(status.count)), ("thing_count", .integer(status.count)),
      (
        "publisher",
        .object([("name", .string(entry?.publisher ?? status.publisher)), ("official", .bool(true))])
      ),
      ("load", .bool(true)), ("index_current", .bool(true)), ("children", .array([])),
    ])
  }

  func algorithms(_ request: Request, _ context: DeskContext) async throws -> Response {
    Response(
      json: .object([
        (
          "algorithms",
          .array([
            .object([
              ("name", .string(EntityMatching.algorithm)),
              (
                "description",
                .string("Names token by token, then kind, country, dates, numbers and addresses.")
              ),
              ("docs", .object(Features.described)),
            ])
          ])
        ),
        ("default", .string(EntityMatching.algorithm)), ("best", .string(EntityMatching.algorithm)),
      ]))
  }
}
#endif
