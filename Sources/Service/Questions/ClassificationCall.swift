#if Desk
import Documents
import Hummingbird
import Licet

/// `GET /v1/classify`: entries of the Commerce Control List that words may mean.
struct ClassificationCall: Sendable {
  let desk: DeskParts

  func answer(_ request: Request, _ context: DeskContext) async throws -> Response {
    let query = Query(request)
    guard let words = query.text("words") else {
      throw LicetError(.badUsage, "'words' is missing", remedy: "say what the item is: ?words=thermal+camera")
    }
    let (moment, _) = try query.moment(today: desk.today)
    let search = try EntrySearch(desk.shelf.current.law, at: moment)
    let limit = try query.integer("limit", in: 1...Limits.matches) ?? 6
    return Response(
      json: ClassificationDocument.json(asked: words, search.candidates(for: words, limit: limit)))
  }
}
#endif
