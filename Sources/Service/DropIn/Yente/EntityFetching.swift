#if Desk
import Documents
import Foundation
import Hummingbird
import Licet

/// `GET /entities/{id}` and what is adjacent to it: here the designation alone.
struct EntityFetching: Sendable {
  let desk: DeskParts

  private func entity(_ context: DeskContext) throws -> FollowTheMoneyEntity {
    let raw = try context.parameters.require("id")
    let id = raw.removingPercentEncoding ?? raw
    let world = desk.shelf.current
    guard let listing = world.world.listing(id) else {
      throw Problem(
        .notFound, "not-found", "No such entity", "no entity has the id '\(id.printable.prefix(100))'")
    }
    return FollowTheMoneyEntity(listing: listing, catalog: world.catalog)
  }

  func fetch(_ request: Request, _ context: DeskContext) async throws -> Response {
    let entity = try entity(context)
    let isNested = Query(request).text("nested").map { $0 == "true" || $0 == "1" } ?? true
    return Response(json: isNested ? entity.nested : .object(entity.fields))
  }

  func adjacent(_ request: Request, _ context: DeskContext) async throws -> Response {
    let entity = try entity(context)
    let page = try page(request)
    return Response(
      json: .object([
        ("entity", .object(entity.fields)),
        ("adjacent", .object([("sanctions", results([entity.adjacent], page))])),
      ]))
  }

  func adjacentProperty(_ request: Request, _ context: DeskContext) async throws -> Response {
    let entity = try entity(context)
    let property = try context.parameters.require("property")
    let page = try page(request)
    if property == "sanctions" { return Response(json: results([entity.adjacent], page)) }
    let values = entity.properties.first { $0.0 == property }?.1
    guard let values else {
      throw Problem(
        .notFound, "not-found", "No such property",
        "the entity has no property '\(property.printable.prefix(60))'")
    }
    return Response(json: results(values.map(JSON.string), page))
  }

  private func page(_ request: Request) throws -> (offset: Int, limit: Int) {
    let query = Query(request)
    return (
      try query.integer("offset", in: 0...9_499) ?? 0, try query.integer("limit", in: 0...500) ?? 10
    )
  }

  private func results(_ values: [JSON], _ page: (offset: Int, limit: Int)) -> JSON {
    .object([
      ("results", .array(Array(values.dropFirst(page.offset).prefix(page.limit)))),
      ("total", .object([("value", .integer(values.count)), ("relation", .string("eq"))])),
      ("limit", .integer(page.limit)), ("offset", .integer(page.offset)),
    ])
  }
}
#endif
