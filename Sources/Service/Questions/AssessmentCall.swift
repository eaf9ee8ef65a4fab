#if Desk
import Documents
import Hummingbird
import Licet
import NIOCore

/// `POST /v1/assess`: one question, or many as NDJSON.
struct AssessmentCall: Sendable {
  let desk: DeskParts

  func answer(_ request: Request, _ context: DeskContext) async throws -> Response {
    let type = try Body.requireType(request, ["application/json", "application/x-ndjson"])
    let world = desk.shelf.current
    let query = Query(request)
    let asked = try query.text("on").map { _ in try query.moment(today: desk.today) }
    let explaining = try query.flag("explain")
    let today = desk.today
    @Sendable func document(_ bytes: [UInt8], line: Int) throws -> AssessmentDocument {
      try Body.requireUTF8(bytes)
      let node = try JSONDocument.read(bytes, file: "body", firstLine: line)
      let transaction = try TransactionReader(facts: world.law.book.facts, file: "body").read(node)
      let moment = asked?.0 ?? transaction.on ?? Instant(endOf: today)
      let written = asked?.date ?? transaction.onText ?? today.iso
      return AssessmentDocument(
        try world.assessors.with {
          try $0.assess(transaction, on: moment, asWritten: written, explaining: explaining)
        })
    }
    guard type == "application/json" else {
      return NDJSONAnswer.stream(
        request,
        text: { line in
          do {
            return try document(line.bytes, line: line.number).text(withTrace: explaining)
          } catch {
            return NDJSONAnswer.refusal(error, line).text
          }
        })
    }
    let bytes = try await desk.body.bytes(request)
    return Response(
      text: try document(bytes, line: 1).text(withTrace: explaining), type: "application/json")
  }
}
#endif
