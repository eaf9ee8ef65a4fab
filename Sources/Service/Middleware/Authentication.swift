#if Desk
import Casework
import HTTPTypes
import Hummingbird

/// Finds out on whose behalf a request comes: a key, a session, or nobody.
struct Authentication: RouterMiddleware {
  /// Whether calls without a key may ask: on loopback, before there are users.
  let isOpen: @Sendable () throws -> Bool
  /// Nil where the desk keeps nothing and has no users.
  let people: People?

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.caller = try caller(of: request)
    return try await next(request, context)
  }

  private func caller(of request: Request) throws -> Caller? {
    if let key = Self.key(request) {
      guard let caller = try people?.caller(key: key) else {
        throw HTTPResponse.Status.challenge("the key is not known, or works no more")
      }
      return caller
    }
    if let token = SessionCookie.token(in: request), let caller = try people?.caller(session: token) {
      guard Self.isSafe(request.method) || Self.isForm(request) || Self.isOwnPage(request, token) else {
        throw Problem(
          .forbidden, "form-token", "The form is not the desk's own",
          "a call that changes something and comes with a session carries the session's form token",
          remedy: "load the page again and send its form; programs use a key")
      }
      return caller
    }
    guard try isOpen() else { return nil }
    return Caller(actor: Actor(rawValue: "anybody"), permissions: [.ask], way: .open)
  }

  private static func isSafe(_ method: HTTPRequest.Method) -> Bool {
    [.get, .head, .options].contains(method)
  }

  /// A form carries its token among its fields, where the page looks for it; no call of the API takes forms.
  private static func isForm(_ request: Request) -> Bool {
    request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true
      && !request.uri.path.hasPrefix("/v1/")
  }

  /// Whether a page of this session sent it: another site can send the cookie, but doesn't know the token.
  private static func isOwnPage(_ request: Request, _ token: Token) -> Bool {
    guard let name = HTTPField.Name("X-Form-Token"), let sent = request.headers[name] else { return false }
    return ConstantTime.equal(Array(sent.utf8), Array(token.formToken.utf8))
  }

  /// `Authorization: ApiKey KEY` or `Bearer KEY`.
  private static func key(_ request: Request) -> String? {
    guard let words = request.headers[.authorization]?.split(separator: " ", maxSplits: 1), words.count == 2,
      ["apikey", "bearer"].contains(words[0].lowercased())
    else { return nil }
    return String(words[1])
  }
}
#endif
