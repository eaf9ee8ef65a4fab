#if Desk
import Documents
import Foundation
import Hummingbird
import Licet

/// `POST /v1/ownership`: who is reached through who owns it.
struct OwnershipCall: Sendable {
  let desk: DeskParts

  func answer(_ request: Request, _ context: DeskContext) async throws -> Response {
    _ = try Body.requireType(request, ["application/json", "text/csv"])
    let world = desk.shelf.current
    let query = Query(request)
    let (moment, date) = try query.moment(today: desk.today)
    let assessor = try OwnershipAssessor(
      world.world, rule: query.text("rule") ?? OwnershipRules.usual, at: moment,
      knownLists: world.catalog.map(\.id))
    let read = try OwnershipFile(Data(try await desk.body.bytes(request, upTo: 64 << 20)), file: "body")
    let found = try assessor.assess(read)
    return Response(
      json: OwnershipDocument(
        answer: found, places: Array(found.parties.indices), date: date, basis: world.basis(desk.today)
      ).json)
  }
}
#endif
