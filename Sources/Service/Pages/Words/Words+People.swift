#if Desk
extension Words {
  /// Signing in.
  enum SignIn {
    static let title = "Sign in"
    static let name = "Name"
    static let password = "Password"
    static let wrong = "Name and password don't belong together."
    static let go = "Sign in"
  }

  /// A desk's first start.
  enum SetUp {
    static let title = "Set the desk up"
    static let lead =
      "You are its first administrator. Whoever works alerts comes next: an analyst proposes, an approver confirms."
    static let name = "Your name, for signing in"
    static let nameHelp = "Lowercase letters, digits, dot, hyphen and underscore."
    static let password = "A password"
    static let passwordHelp = "Twelve characters at least; several words that don't belong together are best."
    static let example = "Begin with an example book of 20 counterparties"
    static let go = "Set up and sign in"
  }
}
#endif
