public import Crypto
import Foundation

/// A text and a signature that any holder of the public key can check, as c2sp.org/signed-note has it.
public struct SignedNote: Hashable, Sendable {
  /// What is signed; ends in a newline.
  public let body: String
  /// `— NAME BASE64`, each with its newline.
  public let signatures: String

  /// - Parameter body: ends in a newline.
  /// - Throws: an error of the cryptographic library where the key can't sign.
  public init(_ body: String, signedBy name: String, _ key: Curve25519.Signing.PrivateKey) throws {
    self.body = body
    let signature = try key.signature(for: Data(body.utf8))
    let hash = NoteKey(name: name, key: key.publicKey)?.hash ?? []
    signatures = "— \(name) \(Data(hash + signature).base64EncodedString())\n"
  }

  /// Takes a note apart; nil where an empty line does not part text and signatures.
  public init?(_ text: String) {
    guard text.hasSuffix("\n"), let parting = text.range(of: "\n\n", options: .backwards) else { return nil }
    body = String(text[..<text.index(after: parting.lowerBound)])
    signatures = String(text[parting.upperBound...])
    guard !signatures.isEmpty else { return nil }
  }

  public var text: String { body + "\n" + signatures }

  /// Whether one of the signatures is the key's and fits the text.
  public func isSigned(by key: NoteKey) -> Bool {
    signatures.split(separator: "\n").contains { line in
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 3, words[0] == "—", words[1] == key.name,
        let data = Data(base64Encoded: String(words[2])), Array(data.prefix(4)) == key.hash
      else { return false }
      return key.key.isValidSignature(data.dropFirst(4), for: Data(body.utf8))
    }
  }
}
