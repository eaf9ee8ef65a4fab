#if Desk
import HyperText

/// The hidden field by which a form shows that a page of the desk sent it.
struct FormToken {
  static let field = "form-token"
  let caller: Caller?

  var markup: Markup {
    guard case .session(let token)? = caller?.way else { return .nothing }
    return element(
      .input, .of(.type, "hidden"), .of(.name, Self.field), .of(.value, Token(text: token).formToken))
  }
}
#endif
