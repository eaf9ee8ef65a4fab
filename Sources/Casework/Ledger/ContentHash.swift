import Crypto
import Foundation

/// A SHA-256 hash (FIPS 180-4), written as 64 lowercase hex digits.
public struct ContentHash: Hashable, Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// What stands before the first event.
  public static let zero = ContentHash(unchecked: [UInt8](repeating: 0, count: 32))

  init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter bytes: anything else than 32 of them gives nil.
  public init?(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
    guard self.bytes.count == 32 else { return nil }
  }

  /// - Parameter hex: 64 lowercase hex digits; nil for anything else, so that one hash has one spelling.
  public init?(hex: some StringProtocol) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for place in stride(from: 0, to: 64, by: 2) {
      guard let high = Self.value(digits[place]), let low = Self.value(digits[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// The hash of the parts, one after the other.
  public init(hashing parts: [UInt8]...) {
    var hash = SHA256()
    for part in parts { hash.update(data: part) }
    bytes = hash.finalize().withUnsafeBytes(Array.init)
  }

  public init(hashing text: String) {
    bytes = SHA256.hash(data: Data(text.utf8)).withUnsafeBytes(Array.init)
  }

  public var hex: String {
    String(unsafeUninitializedCapacity: 64) { buffer in
      for (place, byte) in bytes.enumerated() {
        buffer[2 * place] = Self.digits[Int(byte >> 4)]
        buffer[2 * place + 1] = Self.digits[Int(byte & 15)]
      }
      return 64
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension ContentHash: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = ContentHash(hex: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a hash is 64 lowercase hex digits")
    }
    self = digest
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}

extension ContentHash: CustomStringConvertible {
  public var description: String { hex }
}
