#if Desk
import HTTPTypes
import Hummingbird

/// The cookie that holds a session's token.
enum SessionCookie {
  private static let name = "licet_session"

  static func token(in request: Request) -> Token? {
    request.cookies[name].map { Token(text: $0.value) }
  }

  /// Not readable by scripts, not sent by other sites, over TLS alone where there is TLS.
  static func set(_ token: Token, isSecure: Bool) -> String {
    "\(name)=\(token.text); Path=/; HttpOnly; SameSite=Strict; Max-Age=\(People.sessionLength)"
      + (isSecure ? "; Secure" : "")
  }

  static func cleared(isSecure: Bool) -> String {
    "\(name)=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0" + (isSecure ? "; Secure" : "")
  }
}
#endif
