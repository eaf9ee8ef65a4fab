#if Desk
import Casework
import Foundation

/// Random text that only its holder knows; the desk keeps its hash.
struct Token {
  static let bytes = 32

  /// 43 characters that need no escape anywhere.
  let text: String

  /// - Parameter random: 32 random bytes.
  init(random: [UInt8]) {
    text = Data(random).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  init(text: String) { self.text = text }

  var hash: ContentHash { ContentHash(hashing: "licet-token:" + text) }

  /// What a form of the session carries, so that no other page can send it.
  var formToken: String { String(ContentHash(hashing: "licet-form:" + text).hex.prefix(32)) }
}
#endif
