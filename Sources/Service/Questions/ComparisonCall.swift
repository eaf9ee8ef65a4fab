#if Desk
import Documents
import Hummingbird
import Licet

/// `POST /v1/compare`: two parties, or many pairs as NDJSON.
struct ComparisonCall: Sendable {
  let desk: DeskParts

  func answer(_ request: Request, _ context: DeskContext) async throws -> Response {
    let type = try Body.requireType(request, ["application/json", "application/x-ndjson"])
    let world = desk.shelf.current.world
    let threshold = try Query(request).share("threshold") ?? desk.threshold.value
    let today = desk.today
    @Sendable func document(_ question: PartyQuestion, id: String?) -> String {
      ComparisonDocument.text(
        id: id, world.compare(question.parties[0], question.parties[1], threshold: threshold))
    }
    guard type == "application/json" else {
      return NDJSONAnswer.stream(
        request,
        text: { line in
          do {
            let question = try PartyQuestion(line.bytes, shape: .pair, today: today, line: line.number)
            return document(question, id: question.id ?? String(line.number))
          } catch {
            return NDJSONAnswer.refusal(error, line).text
          }
        })
    }
    let question = try PartyQuestion(try await desk.body.bytes(request), shape: .pair, today: today)
    return Response(text: document(question, id: question.id), type: "application/json")
  }
}
#endif
