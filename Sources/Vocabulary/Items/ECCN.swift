/// An Export Control Classification Number with its paragraph: `6A003.b.4.b`.
public struct ECCN: Hashable, Sendable {
  /// Five characters: `6A003`.
  public let entry: String
  /// The paragraph below the entry, in lower case and without a leading point: `b.4.b`; empty for the entry itself.
  public let paragraph: String

  /// Reads an entry with or without a paragraph; nil for anything else.
  @inlinable
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let eccn = text.withUTF8(Self.read) else { return nil }
    self = eccn
  }

  @usableFromInline
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> ECCN? {
    guard bytes.count >= 5, bytes.count <= 40, isDigit(bytes[0]), (65...69).contains(bytes[1] & 0xDF),
      bytes[2...4].allSatisfy(isDigit), bytes.count == 5 || isPath(bytes[5...])
    else { return nil }
    let entry = String(decoding: bytes[..<5], as: UTF8.self)
    let paragraph = String(decoding: bytes.dropFirst(6), as: UTF8.self)
    let isFolded = bytes[1] < 97 && bytes.dropFirst(6).allSatisfy { $0 >= 97 || $0 < 65 }
    return ECCN(
      entry: isFolded ? entry : entry.uppercased(), paragraph: isFolded ? paragraph : paragraph.lowercased())
  }

  public init(entry: String, paragraph: String) {
    (self.entry, self.paragraph) = (entry, paragraph)
  }

  /// `6`.
  public var category: Character { entry.first ?? " " }
  /// `A` equipment, `B` test and production, `C` materials, `D` software, `E` technology (15 CFR 738.2(b)).
  public var productGroup: Character { entry.dropFirst().first ?? " " }
  /// Whether the third character marks a munitions-derived "600 series" entry (15 CFR 772.1).
  public var is600Series: Bool { entry.dropFirst(2).first == "6" }
  /// Whether it is a spacecraft entry of the "9x515" family.
  public var is9x515: Bool { entry.first == "9" && entry.hasSuffix("515") }

  /// Whether this paragraph is `other` or lies below it.
  public func isWithin(_ other: ECCN) -> Bool {
    entry == other.entry && Self.path(paragraph, isWithin: other.paragraph)
  }

  /// Whether one paragraph path is the other or lies below it; every path lies within the empty one.
  @inlinable
  public static func path(_ path: String, isWithin outer: String) -> Bool {
    outer.isEmpty || path == outer
      || path.hasPrefix(outer) && path.utf8.dropFirst(outer.utf8.count).first == 46
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Points with letters and digits after each.
  private static func isPath(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let point = UInt8(ascii: ".")
    var isAfterPoint = false
    for (place, byte) in bytes.enumerated() {
      let isPoint = byte == point
      if place == 0 ? !isPoint : isPoint && isAfterPoint { return false }
      guard isPoint || isDigit(byte) || (97...122).contains(byte | 0x20) else { return false }
      isAfterPoint = isPoint
    }
    return !isAfterPoint
  }
}

extension ECCN: CustomStringConvertible {
  public var description: String { paragraph.isEmpty ? entry : entry + "." + paragraph }
}
