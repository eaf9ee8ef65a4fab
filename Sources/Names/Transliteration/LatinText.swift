/// A text in lower-case ASCII letters and digits, separators kept, with the script each byte came from.
public struct LatinText: Sendable, Hashable {
  /// Lower-case ASCII letters, digits, punctuation and single spaces as given.
  public let bytes: [UInt8]
  /// The script of origin, one for each of `bytes`; digits and punctuation count as Latin.
  public let origins: [ScriptOrigin]

  /// The bytes as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
