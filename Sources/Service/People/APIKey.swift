#if Desk
import Casework

/// A key of the API: `licet_ID_SECRET`. The desk keeps the secret's hash; it is random enough that a plain hash serves.
struct APIKey {
  static let randomBytes = 6 + Token.bytes

  /// Public; 12 hex digits.
  let id: String
  private let secret: Token

  /// - Parameter random: `randomBytes` random bytes.
  init(random: [UInt8]) {
    id = random.prefix(6).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    secret = Token(random: Array(random.dropFirst(6)))
  }

  /// Nil where it has not the form.
  init?(_ text: String) {
    let parts = text.split(separator: "_", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "licet", parts[1].utf8.count == 12, !parts[2].isEmpty,
      text.utf8.count <= 200
    else { return nil }
    (id, secret) = (String(parts[1]), Token(text: String(parts[2])))
  }

  var text: String { "licet_\(id)_\(secret.text)" }

  var hash: ContentHash { secret.hash }
}
#endif
