#if Desk
import Casework
import Documents
import Hummingbird
import Licet

/// The calls about alerts.
struct AlertCalls: Sendable {
  let cases: CaseDesk

  /// Alerts of one bulk decision.
  static let mostAtOnce = 1000

  func list(_ request: Request, _ context: DeskContext) async throws -> Response {
    let query = Query(request)
    let (offset, limit) = try query.page()
    let filter = AlertFilter(
      group: try query.word("state", AlertFilter.Group.self), risk: try risk(query),
      assignee: query.text("assignee").map { Actor(rawValue: $0) },
      isEscalated: query.text("escalated") == nil ? nil : try query.flag("escalated"),
      counterparty: query.text("counterparty"), listing: query.text("listing"),
      likeness: query.text("likeness").flatMap { ContentHash(hex: $0) })
    let (alerts, count) = try cases.store.read {
      (try $0.alerts(filter, page: Page(offset: offset, limit: limit)), try $0.alertCount(filter))
    }
    return Response(
      json: .object([
        ("total", .integer(count)), ("offset", .integer(offset)), ("limit", .integer(limit)),
        ("alerts", .array(alerts.map { AlertDocument.json($0) })),
      ]))
  }

  private func risk(_ query: Query) throws -> Risk? {
    guard let word = query.text("risk") else { return nil }
    guard let risk = Risk.allCases.first(where: { $0.word == word }) else {
      throw LicetError(
        .badUsage, "'risk' is '\(word.printable.prefix(60))'", remedy: "write low, medium or high")
    }
    return risk
  }

  func one(_ request: Request, _ context: DeskContext) async throws -> Response {
    let id = try Self.id(context)
    let found = try cases.store.read { reader in
      try reader.alert(id).map { ($0, try reader.events(of: "alert:" + id.rawValue, limit: 500)) }
    }
    guard let (alert, events) = found else { throw CaseError.notFound("there is no alert '\(id)'") }
    return Response(json: AlertDocument.json(alert, events: events))
  }

  static func id(_ context: DeskContext) throws -> AlertID {
    let text = try context.parameters.require("id")
    guard let id = AlertID(rawValue: text) else {
      throw CaseError.notFound("an alert's id has 16 hex digits, not '\(text.printable.prefix(60))'")
    }
    return id
  }

  /// `{"do":"release","reason":"…","expires":"2027-01-31","version":3}`.
  func act(_ request: Request, _ context: DeskContext) async throws -> Response {
    let bytes = try await cases.desk.body.bytes(request)
    let fields = try BodyFields(
      bytes, known: ["do", "reason", "expires", "to", "text", "decision", "version"])
    let id = try Self.id(context)
    let (command, version) = (try Self.command(fields), try fields.integer("version"))
    return try Idempotency(cases: cases, request: request, context: context, body: bytes).answer { caller in
      let alerts = try cases.act(command, on: [id], version: version, by: caller)
      return alerts.first.map { AlertDocument.json($0) } ?? .null
    }
  }

  /// The same for alerts on identical evidence: `{"alerts":["…"],"do":"decide",…}`.
  func actOnMany(_ request: Request, _ context: DeskContext) async throws -> Response {
    let bytes = try await cases.desk.body.bytes(request)
    let fields = try BodyFields(
      bytes, known: ["alerts", "do", "reason", "expires", "to", "text", "decision"])
    let ids = try fields.texts("alerts").map { text in
      guard let id = AlertID(rawValue: text) else { throw CaseError.notFound("there is no alert '\(text)'") }
      return id
    }
    guard !ids.isEmpty, ids.count <= Self.mostAtOnce, Set(ids).count == ids.count else {
      throw CaseError.invalid("name 1 to \(Self.mostAtOnce) alerts, each once")
    }
    let command = try Self.command(fields)
    return try Idempotency(cases: cases, request: request, context: context, body: bytes).answer { caller in
      try requireIdentical(ids)
      let alerts = try cases.act(command, on: ids, version: nil, by: caller)
      return .object([("alerts", .array(alerts.map { AlertDocument.json($0) }))])
    }
  }

  private func requireIdentical(_ ids: [AlertID]) throws {
    let likenesses = try cases.store.read { reader in
      Set(try ids.compactMap { try reader.alert($0)?.evidence.likeness })
    }
    guard likenesses.count == 1 else {
      throw CaseError.invalid("the alerts rest on different evidence: decide them one by one")
    }
  }

  enum Deed: String, CaseIterable { case assign, escalate, note, release, confirm, reject, decide }

  static func command(_ fields: BodyFields) throws -> AlertCommand {
    func reason() throws -> String { try fields.optional("reason") ?? "" }
    switch try fields.word("do", Deed.self) {
    case .assign: return .assign(to: Actor(rawValue: try fields.text("to")))
    case .escalate: return .escalate(reason: try reason())
    case .note: return .note(try fields.text("text"))
    case .release:
      guard let expires = try fields.day("expires") else {
        throw LicetError(
          .badInput, "the field 'expires' is missing", remedy: "say until when the release holds")
      }
      return .release(reason: try reason(), expires: expires)
    case .confirm: return .confirm
    case .reject: return .reject(reason: try reason())
    case .decide: return .decide(try fields.word("decision", Decision.self), reason: try reason())
    }
  }
}
#endif
