#if Desk
import Casework
import Crypto
import Foundation

/// The key that signs a ledger's checkpoints.
///
/// It lies in a file of its own, not in the database: backups and copies of the database leave the house, and whoever
/// holds one could otherwise sign another past. The file is one line in the form of C2SP's signers,
/// `PRIVATE+KEY+NAME+HASH+BASE64`, readable by its owner alone.
struct LedgerSigner: Sendable {
  let key: NoteKey
  private let secret: Curve25519.Signing.PrivateKey

  private static let mark = "PRIVATE+KEY+"
  private static let algorithm: UInt8 = 1

  init?(name: String, seed: some Collection<UInt8>) {
    guard let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(seed)),
      let key = NoteKey(name: name, key: secret.publicKey)
    else { return nil }
    (self.key, self.secret) = (key, secret)
  }

  /// Reads the line of a key file; nil where it breaks the form.
  init?(_ text: String) {
    let line = text.trimmingCharacters(in: .newlines)
    guard line.hasPrefix(Self.mark) else { return nil }
    let parts = line.dropFirst(Self.mark.count).split(
      separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let data = Data(base64Encoded: String(parts[2])), data.first == Self.algorithm,
      let signer = LedgerSigner(name: String(parts[0]), seed: data.dropFirst()), signer.text == line
    else { return nil }
    self = signer
  }

  var text: String {
    // NAME+HASH of the public form; the hash is of name and public key.
    let start = key.text.split(separator: "+", maxSplits: 2).prefix(2).joined(separator: "+")
    return Self.mark + start + "+"
      + Data([Self.algorithm] + secret.rawRepresentation).base64EncodedString()
  }

  func note(_ tree: MerkleTree) throws -> SignedNote {
    try SignedNote(Checkpoint(origin: key.name, tree).body, signedBy: key.name, secret)
  }

  static func file(of database: URL) -> URL {
    database.appendingToName(".key")
  }

  /// The key beside a database; nil where there is none.
  static func read(beside database: URL) throws(StoreError) -> LedgerSigner? {
    let file = file(of: database)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw .other("\(file.path) can't be read: give this user the right to read it")
    }
    guard let signer = LedgerSigner(String(decoding: data, as: UTF8.self)) else {
      throw .corrupt(
        "\(file.path) is no key of a ledger: put the key back that belongs to \(database.lastPathComponent)")
    }
    return signer
  }

  /// The key beside a database; made where there is none and the ledger is empty.
  static func load(
    beside database: URL, name: String, isNew: Bool, newKey: () throws -> [UInt8]
  ) throws -> LedgerSigner {
    if let signer = try read(beside: database) { return signer }
    let file = file(of: database)
    guard isNew else {
      throw StoreError.other(
        "\(file.path), the key that signs the ledger, is missing: put it back from where it was kept")
    }
    guard let signer = LedgerSigner(name: name, seed: try newKey()) else {
      throw StoreError.other(
        """
        '\(name)' can't be a ledger's name, or its new key has not 32 bytes: a name is not empty and has no space \
        and no plus
        """)
    }
    try KeptFile.create(file, Array((signer.text + "\n").utf8))
    return signer
  }
}
#endif
