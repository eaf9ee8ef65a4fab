#if Desk
import Casework
import HTTPTypes
import Hummingbird
import Licet

/// Setting the desk up, signing in and out.
struct SessionCalls: Sendable {
  let cases: CaseDesk
  let isSecure: Bool

  var all: [Endpoint] {
    let json: (String) -> [Endpoint.Form] = { [.init(type: "application/json", schema: $0)] }
    return [
      Endpoint(
        method: .post, path: "/v1/set-up", name: "setUp",
        summary: "Make the first user with the one-time link that the start printed", tag: "People",
        permission: nil, takes: json("SetUp"), gives: json("Session"), status: .created, handler: setUp),
      Endpoint(
        method: .post, path: "/v1/sessions", name: "signIn", summary: "Sign in; the answer sets a cookie",
        tag: "People", permission: nil, takes: json("SignIn"), gives: json("Session"), status: .created,
        handler: signIn),
      Endpoint(
        method: .delete, path: "/v1/sessions", name: "signOut", summary: "Sign out", tag: "People",
        permission: nil, status: .noContent, handler: signOut),
    ]
  }

  @Sendable private func setUp(_ request: Request, _ context: DeskContext) async throws -> Response {
    let fields = try BodyFields(
      try await cases.desk.body.bytes(request), known: ["link", "name", "password"])
    let (name, password) = (try fields.text("name"), try fields.text("password"))
    try cases.people.setUp(Token(text: try fields.text("link")), name: name, password: password)
    return try begin(name, password, context)
  }

  @Sendable private func signIn(_ request: Request, _ context: DeskContext) async throws -> Response {
    let fields = try BodyFields(try await cases.desk.body.bytes(request), known: ["name", "password"])
    return try begin(try fields.text("name"), try fields.text("password"), context)
  }

  private func begin(_ name: String, _ password: String, _ context: DeskContext) throws -> Response {
    let address = context.remoteAddress ?? "unknown"
    guard let (token, user) = try cases.people.signIn(name: name, password: password, from: address) else {
      throw Problem(
        .unauthorized, "wrong-password", "Not signed in", "name and password don't belong together",
        remedy: "try again, or ask an administrator for another password")
    }
    var response = Response(
      json: .object([
        ("name", .string(user.name)), ("role", .string(user.role.rawValue)),
        ("formToken", .string(token.formToken)),
      ]), status: .created)
    response.headers[.setCookie] = SessionCookie.set(token, isSecure: isSecure)
    return response
  }

  @Sendable private func signOut(_ request: Request, _ context: DeskContext) async throws -> Response {
    if let token = SessionCookie.token(in: request) { try cases.people.signOut(token) }
    return Response(
      status: .noContent, headers: [.setCookie: SessionCookie.cleared(isSecure: isSecure)])
  }
}
#endif
