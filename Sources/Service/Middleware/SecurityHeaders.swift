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
    for field in Self.fields where !response.headers.contains(field.name) { response.headers.append(field) }
    if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    return response
  }

  /// No script but the desk's own files, nothing inline, no frame, no other origin.
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  private static let fields: [HTTPField] = [
    HTTPField(name: .contentSecurityPolicy, value: policy),
    HTTPField(name: .xContentTypeOptions, value: "nosniff"),
    HTTPField(name: named("X-Frame-Options"), value: "DENY"),
    HTTPField(name: named("Referrer-Policy"), value: "same-origin"),
    HTTPField(name: named("Cross-Origin-Opener-Policy"), value: "same-origin"),
    HTTPField(name: named("Cross-Origin-Resource-Policy"), value: "same-origin"),
    HTTPField(name: named("Permissions-Policy"), value: "camera=(), microphone=(), geolocation=()"),
    HTTPField(name: .cacheControl, value: "no-store"),
  ]

  private static func named(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .cacheControl }
}
#endif
