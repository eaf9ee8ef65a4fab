#if Desk
import Casework
import Documents
import Hummingbird
import Licet

/// The calls about users and keys.
struct PeopleCalls: Sendable {
  let cases: CaseDesk

  private static func json(_ user: User) -> JSON {
    .object([
      ("name", .string(user.name)), ("role", .string(user.role.rawValue)), ("enabled", .bool(user.isEnabled)),
    ])
  }

  private static func json(_ holder: KeyHolder) -> JSON {
    let key = holder.key
    return .object([
      ("id", .string(key.id)), ("owner", .string(key.owner)), ("title", .string(key.title)),
      ("scopes", .strings(key.scopes.map(\.rawValue))), ("expires", .optional(key.expires?.iso)),
      ("revoked", .bool(holder.isRevoked)),
    ])
  }

  func users(_ request: Request, _ context: DeskContext) async throws -> Response {
    Response(json: .object([("users", .array(try cases.store.read { try $0.users() }.map(Self.json)))]))
  }

  func addUser(_ request: Request, _ context: DeskContext) async throws -> Response {
    let bytes = try await cases.desk.body.bytes(request)
    let fields = try BodyFields(bytes, known: ["name", "role", "password"])
    let (name, role) = (try fields.text("name"), try fields.word("role", Role.self))
    let password = try fields.text("password")
    let caller = try Self.caller(context)
    try cases.people.add(user: name, role, password: password, by: caller)
    return Response(json: Self.json(User(name: name, role: role, isEnabled: true)), status: .created)
  }

  /// `{"role":"approver"}`, `{"enabled":false}` or `{"password":"…"}`.
  func changeUser(_ request: Request, _ context: DeskContext) async throws -> Response {
    let fields = try BodyFields(
      try await cases.desk.body.bytes(request), known: ["role", "enabled", "password"])
    let (name, caller) = (try context.parameters.require("name"), try Self.caller(context))
    if fields.has("role") {
      try cases.people.change(
        .roleChanged(name: name, try fields.word("role", Role.self)), of: name, by: caller)
    }
    if let enabled = try fields.flag("enabled") {
      let event: PeopleEvent = enabled ? .userEnabled(name: name) : .userDisabled(name: name)
      try cases.people.change(event, of: name, by: caller)
    }
    if let password = try fields.optional("password") {
      try cases.people.setPassword(of: name, to: password, by: caller)
    }
    guard let user = try cases.store.read({ try $0.user(name) }) else {
      throw CaseError.notFound("there is no user '\(name.printable.prefix(64))'")
    }
    return Response(json: Self.json(user))
  }

  func keys(_ request: Request, _ context: DeskContext) async throws -> Response {
    let caller = try Self.caller(context)
    let all = try cases.store.read { try $0.keys() }
    let shown =
      caller.permissions.contains(.manageUsers) ? all : all.filter { $0.key.owner == caller.actor.userName }
    return Response(json: .object([("keys", .array(shown.map(Self.json)))]))
  }

  /// The answer holds the key, this once.
  func issueKey(_ request: Request, _ context: DeskContext) async throws -> Response {
    let fields = try BodyFields(
      try await cases.desk.body.bytes(request), known: ["title", "scopes", "expires"])
    let scopes = try fields.texts("scopes").map { word in
      guard let scope = Permission(rawValue: word) else {
        throw LicetError(
          .badInput, "no scope is called '\(word.printable.prefix(60))'",
          remedy: "the scopes are " + Permission.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return scope
    }
    let key = try cases.people.issueKey(
      title: try fields.text("title"), scopes: scopes, expires: try fields.day("expires"),
      by: try Self.caller(context))
    return Response(json: .object([("id", .string(key.id)), ("key", .string(key.text))]), status: .created)
  }

  func revokeKey(_ request: Request, _ context: DeskContext) async throws -> Response {
    try cases.people.revokeKey(try context.parameters.require("id"), by: try Self.caller(context))
    return Response(status: .noContent)
  }

  static func caller(_ context: DeskContext) throws -> Caller {
    guard let caller = context.caller else { throw HTTPResponse.Status.challenge("the call needs a caller") }
    return caller
  }
}
#endif
