#if Desk
import Casework
import Documents
import Hummingbird
import Licet

/// The calls about the threshold: a change is proposed by one person, with what it would do, and confirmed by another.
struct ThresholdCalls: Sendable {
  let cases: CaseDesk

  static func json(_ setting: ThresholdSetting) -> JSON {
    var fields: [(String, JSON)] = [("threshold", .string(setting.value))]
    if let (change, by, reason) = setting.proposal {
      fields.append(
        (
          "proposal",
          .object([
            ("to", .string(change.to)), ("adds", .integer(change.adds)), ("drops", .integer(change.drops)),
            ("edition", .string(change.edition)), ("by", .string(by.rawValue)), ("reason", .string(reason)),
          ])
        ))
    }
    return .object(fields)
  }

  func one(_ request: Request, _ context: DeskContext) async throws -> Response {
    Response(json: Self.json(try cases.store.read { try $0.threshold() }))
  }

  func propose(_ request: Request, _ context: DeskContext) async throws -> Response {
    let bytes = try await cases.desk.body.bytes(request)
    let fields = try BodyFields(bytes, known: ["to", "reason"])
    let (to, reason) = (try fields.text("to"), try fields.optional("reason") ?? "")
    return try Idempotency(cases: cases, request: request, context: context, body: bytes).answer { caller in
      Self.json(try change(to, reason: reason, by: caller))
    }
  }

  func change(_ to: String, reason: String, by caller: Caller) throws -> ThresholdSetting {
    guard let value = Double(to), value > 0, value < 1 else {
      throw CaseError.invalid("a threshold is a number above 0 and below 1")
    }
    let (now, setting) = (cases.now, try cases.store.read { try $0.threshold() })
    let target = Evidence.decimals(value)
    let change = try cases.screening.preview(setting.value, target, in: cases.store, cases.desk, now)
    let draft = try setting.propose(change, reason: reason, by: caller.actor, may: caller.permissions)
    return try cases.store.write { writer in
      try writer.append([draft], at: now)
      return try writer.threshold()
    }
  }

  func settle(_ request: Request, _ context: DeskContext) async throws -> Response {
    let bytes = try await cases.desk.body.bytes(request)
    let fields = try BodyFields(bytes, known: ["do", "reason"])
    let isConfirming = try fields.word("do", Settlement.self) == .confirm
    let reason = try fields.optional("reason")
    return try Idempotency(cases: cases, request: request, context: context, body: bytes).answer { caller in
      Self.json(try conclude(confirming: isConfirming, reason: reason, by: caller))
    }
  }

  enum Settlement: String, CaseIterable { case confirm, reject }

  /// A confirmed change screens the whole book again.
  func conclude(confirming: Bool, reason: String?, by caller: Caller) throws -> ThresholdSetting {
    let now = cases.now
    let setting = try cases.store.write { writer in
      let draft = try writer.threshold().settle(
        confirming: confirming, reason: reason, by: caller.actor, may: caller.permissions,
        persons: Persons(try writer.keys()))
      try writer.append([draft], at: now)
      return try writer.threshold()
    }
    cases.desk.threshold.forget()
    if confirming {
      try cases.screening.book.screenAll(cases.screening.on(cases.desk, now), .threshold, in: cases.store)
    }
    return setting
  }
}
#endif
