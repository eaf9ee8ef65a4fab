#if Desk
import Documents
import HTTPTypes
import Hummingbird
import Licet

/// `POST /v1/screen`: one party, or many as NDJSON.
struct ScreeningCall: Sendable {
  let desk: DeskParts

  /// The options of a call: query parameters named as the command line's.
  private func options(_ request: Request, _ world: WorldInUse) throws -> (ScreeningOptions, date: String) {
    let query = Query(request)
    let (moment, date) = try query.moment(today: desk.today)
    let options = ScreeningOptions(
      on: moment, lists: try query.lists(known: world.world.lists.map(\.id) + world.catalog.map(\.id)),
      threshold: try query.share("threshold") ?? desk.threshold.value,
      limit: try query.integer("limit", in: 1...Limits.matches) ?? 10)
    return (options, date)
  }

  func answer(_ request: Request, _ context: DeskContext) async throws -> Response {
    let type = try Body.requireType(request, ["application/json", "application/x-ndjson"])
    let world = desk.shelf.current
    let (options, date) = try options(request, world)
    let basis = world.basis(desk.today)
    let today = desk.today
    guard type == "application/json" else {
      return NDJSONAnswer.stream(
        request,
        text: { line in
          do {
            let question = try PartyQuestion(line.bytes, shape: .party, today: today, line: line.number)
            let answer = try world.screeners.with { $0.screen(question.parties[0], options) }
            return ScreeningDocument.text(id: question.id ?? String(line.number), on: date, answer, basis)
          } catch {
            return NDJSONAnswer.refusal(error, line).text
          }
        })
    }
    let question = try PartyQuestion(try await desk.body.bytes(request), shape: .party, today: today)
    let answer = try world.screeners.with { $0.screen(question.parties[0], options) }
    return Response(
      bytes: ScreeningDocument.bytes(id: question.id, on: date, answer, basis), type: "application/json")
  }
}
#endif
