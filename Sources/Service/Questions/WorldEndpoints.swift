#if Desk
import Documents
import Foundation
import Hummingbird
import Licet

/// What the answers rest on: lists, listings, law.
struct WorldEndpoints {
  let desk: DeskParts

  var all: [Endpoint] { [lists, listing] }

  private var lists: Endpoint {
    Endpoint(
      method: .get, path: "/v1/lists", name: "lists", summary: "The lists, their size and their age",
      tag: "World", permission: .ask, gives: [.init(type: "application/json", schema: "Lists")]
    ) { [desk] _, _ in
      let basis = desk.shelf.current.basis(desk.today)
      return Response(
        json: .object([
          ("edition", .string(basis.edition)), ("basis", .string(basis.word)),
          (
            "lists",
            .array(
              basis.lists.sorted { $0.id < $1.id }.map { status in
                .object([
                  ("id", .string(status.id.rawValue)), ("count", .integer(status.count)),
                  ("asOf", .string(status.asOf.iso)), ("publisher", .string(status.publisher)),
                  ("format", .string(status.format)), ("age", .string(basis.age(of: status))),
                ])
              })
          ),
        ]))
    }
  }

  private var listing: Endpoint {
    Endpoint(
      method: .get, path: "/v1/listings/{id}", name: "listing",
      summary: "A listing with its names, terms, amendments and the publisher's own row", tag: "World",
      permission: .ask,
      parameters: [
        .init(name: "id", place: .path, summary: "The listing's id"), QuestionEndpoints.on,
      ],
      gives: [.init(type: "application/json", schema: "Listing")]
    ) { [desk] request, context in
      let id = try context.parameters.require("id")
      let (moment, _) = try Query(request).moment(today: desk.today)
      guard let listing = desk.shelf.current.world.listing(id.removingPercentEncoding ?? id) else {
        throw LicetError(
          .notFound, "no listing has the id '\(id.printable.prefix(100))'",
          remedy: "take an id from the answer of /v1/screen")
      }
      return Response(json: ListingDocument.json(listing, on: moment))
    }
  }
}
#endif
