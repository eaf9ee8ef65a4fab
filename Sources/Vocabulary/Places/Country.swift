/// A country or territory by its ISO 3166-1 alpha-2 code.
public struct Country: Hashable, Sendable, Comparable {
  /// Two upper-case ASCII letters.
  public let code: String

  /// Accepts a code that ISO 3166-1 assigns (and `XK`, the user-assigned code in use for Kosovo); nil otherwise.
  public init?(code: some StringProtocol) {
    if Self.isKnown(code.utf8) {
      self.code = String(code)
      return
    }
    let upper = code.uppercased()
    guard Self.names[upper] != nil else { return nil }
    self.code = upper
  }

  /// Reads a code or a name as lists and people write them ("China", "Korea, South", "PRC", "Türkiye"); nil when
  /// neither.
  public init?(_ text: some StringProtocol) {
    if text.utf8.count == 2, let country = Country(code: text) {
      self = country
      return
    }
    guard let code = Self.codesByName[Self.folded(text)] else { return nil }
    self.code = code
  }

  /// The English short name.
  public var name: String { Self.names[code] ?? code }

  public static func < (left: Self, right: Self) -> Bool { left.code < right.code }

  /// Whether the bytes are an assigned code as it is written, in upper case.
  private static func isKnown(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count == 2, let first = bytes.first else { return false }
    let second = bytes[bytes.index(after: bytes.startIndex)]
    guard first &- 65 < 26, second &- 65 < 26 else { return false }
    return known[Int(first - 65) * 26 + Int(second - 65)]
  }

  private static let known: [Bool] = {
    var known = [Bool](repeating: false, count: 26 * 26)
    for code in names.keys {
      let letters = Array(code.utf8)
      known[Int(letters[0] - 65) * 26 + Int(letters[1] - 65)] = true
    }
    return known
  }()

  /// Lower-case letters and digits only: how names are compared.
  static func folded(_ text: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
      scalars.append(scalar)
    }
    return String(scalars)
  }
}

extension Country: CustomStringConvertible {
  public var description: String { code }
}

extension Country: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let country = Country(text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "'\(text)' is not a country; write an ISO 3166 code or an English name"))
    }
    self = country
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}
