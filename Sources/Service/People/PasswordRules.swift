#if Desk
import Casework

/// What a password must be (NIST SP 800-63B section 5.1.1.2): long, and none that everybody tries.
enum PasswordRules {
  static let (least, most) = (12, 200)

  /// - Throws: `CaseError.invalid` that says what is wrong with it.
  static func check(_ password: String, of user: String) throws(CaseError) {
    guard password.count >= least else { throw .invalid("a password has \(least) characters at least") }
    guard password.count <= most else { throw .invalid("a password has \(most) characters at most") }
    let folded = password.lowercased()
    guard Set(folded).count >= 5, !folded.contains(user), !common.contains(where: { folded.contains($0) })
    else {
      throw .invalid("that password is easily guessed: take several words that don't belong together")
    }
  }

  private static let common = ["password", "123456789", "qwertyuiop", "letmein", "iloveyou", "licetlicet"]
}
#endif
