#if Desk
import CryptoExtras
import Foundation

/// What a password is checked against: scrypt (RFC 7914) with its numbers, a salt and what they make of the password.
struct PasswordRecord {
  /// 2 to the 15th rounds of blocks of 8: 32 MB and about a tenth of a second for each guess (OWASP's advice).
  private static let (rounds, blockSize, parallelism) = (1 << 15, 8, 1)
  static let saltBytes = 16
  private static let hashBytes = 32

  private let rounds: Int
  private let blockSize: Int
  private let parallelism: Int
  private let salt: [UInt8]
  private let hash: [UInt8]

  /// - Parameter salt: random, `saltBytes` long.
  init(_ password: String, salt: [UInt8]) throws {
    (rounds, blockSize, parallelism) = (Self.rounds, Self.blockSize, Self.parallelism)
    self.salt = salt
    hash = try Self.derive(password, salt, rounds, blockSize, parallelism)
  }

  /// Reads the kept form; nil where it is none.
  init?(bytes: [UInt8]) {
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
      let parallelism = Int(parts[3]), let salt = Data(base64Encoded: String(parts[4])),
      let hash = Data(base64Encoded: String(parts[5]))
    else { return nil }
    (self.rounds, self.blockSize, self.parallelism) = (rounds, blockSize, parallelism)
    (self.salt, self.hash) = ([UInt8](salt), [UInt8](hash))
  }

  var bytes: [UInt8] {
    let numbers = [rounds, blockSize, parallelism].map(String.init)
    let parts = ["scrypt"] + numbers + [Data(salt).base64EncodedString(), Data(hash).base64EncodedString()]
    return Array(parts.joined(separator: "$").utf8)
  }

  /// Whether it is the password; takes the same time for a wrong one.
  func holds(_ password: String) -> Bool {
    guard let found = try? Self.derive(password, salt, rounds, blockSize, parallelism) else { return false }
    return ConstantTime.equal(found, hash)
  }

  /// Normalized, so that a password typed on another keyboard is the same.
  private static func derive(
    _ password: String, _ salt: [UInt8], _ rounds: Int, _ blockSize: Int, _ parallelism: Int
  ) throws -> [UInt8] {
    let key = try KDF.Scrypt.deriveKey(
      from: Array(password.precomposedStringWithCompatibilityMapping.utf8), salt: salt,
      outputByteCount: hashBytes, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    return key.withUnsafeBytes { Array($0) }
  }
}
#endif
