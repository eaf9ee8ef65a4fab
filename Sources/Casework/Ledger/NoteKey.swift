public import Crypto
import Foundation

/// The public half of the key that signs checkpoints, with its name, as C2SP's signed notes write it:
/// `NAME+HASH+BASE64` (c2sp.org/signed-note, Ed25519).
public struct NoteKey: Sendable {
  public let name: String
  public let key: Curve25519.Signing.PublicKey

  /// The algorithm byte of Ed25519.
  private static let algorithm: UInt8 = 1

  /// - Parameter name: not empty, without a space or a plus; nil otherwise.
  public init?(name: String, key: Curve25519.Signing.PublicKey) {
    guard Self.isName(name) else { return nil }
    (self.name, self.key) = (name, key)
  }

  /// Reads the written form; nil where it breaks the form or its hash belongs to another key.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let data = Data(base64Encoded: String(parts[2])), data.first == Self.algorithm,
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: data.dropFirst()),
      let made = NoteKey(name: String(parts[0]), key: key), made.hash.hexDigits == parts[1]
    else { return nil }
    self = made
  }

  /// `NAME+HASH+BASE64`.
  public var text: String {
    name + "+" + hash.hexDigits + "+" + Data([Self.algorithm] + key.rawRepresentation).base64EncodedString()
  }

  /// The first four bytes of the hash of name and key: they tell keys of one name apart.
  var hash: [UInt8] {
    let typed = [UInt8(ascii: "\n"), Self.algorithm] + key.rawRepresentation
    return Array(ContentHash(hashing: Array(name.utf8), typed).bytes.prefix(4))
  }

  static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.contains("+") && !name.contains(where: \.isWhitespace)
  }
}

extension [UInt8] {
  /// Two lowercase hex digits a byte.
  var hexDigits: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
