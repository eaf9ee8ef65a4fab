#if Desk
import Casework
import Documents
import Foundation
import Hummingbird
import Licet

/// The calls about the counterparty book.
struct BookCalls: Sendable {
  let cases: CaseDesk

  private static func json(_ counterparty: Counterparty) -> JSON {
    let party = counterparty.party
    return .object([
      ("id", .string(counterparty.id)), ("name", .string(party.name)), ("aliases", .strings(party.aliases)),
      ("kind", .optional(party.kind?.rawValue)), ("countries", .strings(party.countries.map(\.code))),
      ("birthDates", .strings(party.birthDates.map(\.iso))), ("addresses", .strings(party.addresses)),
      (
        "identifiers",
        .array(
          party.identifiers.map { .object([("type", .string($0.type)), ("value", .string($0.value))]) })
      ),
    ])
  }

  func list(_ request: Request, _ context: DeskContext) async throws -> Response {
    let query = Query(request)
    let (offset, limit) = try query.page()
    let (found, count) = try cases.store.read {
      (
        try $0.counterparties(
          containing: query.text("words") ?? "", page: Page(offset: offset, limit: limit)),
        try $0.counterpartyCount()
      )
    }
    return Response(
      json: .object([
        ("total", .integer(count)), ("offset", .integer(offset)), ("limit", .integer(limit)),
        ("counterparties", .array(found.map(Self.json))),
      ]))
  }

  func one(_ request: Request, _ context: DeskContext) async throws -> Response {
    let raw = try context.parameters.require("id")
    let id = raw.removingPercentEncoding ?? raw
    let found = try cases.store.read { reader in
      try reader.counterparty(id).map {
        ($0, try reader.alerts(AlertFilter(counterparty: id), page: Page(limit: Page.most)))
      }
    }
    guard let (counterparty, alerts) = found else {
      throw CaseError.notFound("the book holds no '\(id.printable.prefix(100))'")
    }
    return Response(
      json: .object([
        ("counterparty", Self.json(counterparty)), ("alerts", .array(alerts.map { AlertDocument.json($0) })),
      ]))
  }

  /// A file as the body, CSV or NDJSON; screened at once.
  func importing(_ request: Request, _ context: DeskContext) async throws -> Response {
    let query = Query(request)
    let type = try Body.requireType(request, ["text/csv", "application/x-ndjson"])
    let mode = try query.word("mode", BookImport.Mode.self) ?? .merge
    let bytes = try await cases.desk.body.bytes(request, upTo: Body.file)
    let file = try CounterpartyFile(
      bytes, name: query.text("source") ?? "body.\(type == "text/csv" ? "csv" : "ndjson")",
      columns: query.texts("column"), today: cases.desk.today)
    return try Idempotency(cases: cases, request: request, context: context, body: bytes).answer { caller in
      let (done, run) = try BookImporting(cases: cases).take(file, mode: mode, by: caller)
      return .object([
        ("rows", .integer(done.rows)), ("added", .integer(done.added)), ("changed", .integer(done.changed)),
        ("removed", .integer(done.removed)), ("alertsOpened", .integer(run.opened)),
        ("alertsLapsed", .integer(run.lapsed)), ("warnings", .strings(file.warnings)),
      ])
    }
  }
}
#endif
