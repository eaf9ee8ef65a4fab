#if Desk
import HTTPTypes
import Hummingbird

/// Headers that keep a browser from doing what no page here needs (OWASP Secure Headers).
struct SecurityHeaders: RouterMiddleware {
  /// Whether the desk is reached over TLS.
  let isSecure: Bool

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in Self.fields where response.headers[name] == nil { response.headers[name] = value }
    if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    return response
  }

  /// No script but the desk's own files, nothing inline, no frame, no other origin.
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  private static let fields: [(HTTPField.Name, String)] = [
    (.contentSecurityPolicy, policy), (.xContentTypeOptions, "nosniff"),
    (named("X-Frame-Options"), "DENY"), (named("Referrer-Policy"), "same-origin"),
    (named("Cross-Origin-Opener-Policy"), "same-origin"),
    (named("Cross-Origin-Resource-Policy"), "same-origin"),
    (named("Permissions-Policy"), "camera=(), microphone=(), geolocation=()"), (.cacheControl, "no-store"),
  ]

  private static func named(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .cacheControl }
}
#endif
