#if Desk
import Casework
import Hummingbird
import Licet
import NIOCore

/// The calls about the ledger.
struct LedgerCalls: Sendable {
  let cases: CaseDesk

  func list(_ request: Request, _ context: DeskContext) async throws -> Response {
    let query = Query(request)
    let from = try query.integer("from", in: 0...Int(Int32.max)) ?? 0
    let limit = try query.integer("limit", in: 1...500) ?? 50
    let (events, head) = try cases.store.read { reader in
      if let subject = query.text("subject") {
        return (try reader.events(of: subject, limit: limit), try reader.head())
      }
      return (try reader.events(from: from, limit: limit), try reader.head())
    }
    return Response(
      json: .object([
        ("count", .integer(head.count)), ("hash", .string(head.hash.hex)),
        ("at", .optional(head.at?.rfc3339)),
        ("events", .array(events.map(AlertDocument.json))),
      ]))
  }

  /// The signed checkpoint as text.
  func checkpoint(_ request: Request, _ context: DeskContext) async throws -> Response {
    guard let note = try cases.store.read({ try $0.checkpoint() }) else {
      throw CaseError.notFound("the ledger holds no event yet")
    }
    return Response(text: note.text)
  }
}
#endif
