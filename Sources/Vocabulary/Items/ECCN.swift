/// An Export Control Classification Number with its paragraph: `6A003.b.4.b`.
public struct ECCN: Hashable, Sendable {
  /// Five characters: `6A003`.
  public let entry: String
  /// The paragraph below the entry, in lower case and without a leading point: `b.4.b`; empty for the entry itself.
  public let paragraph: String

  /// Reads an entry with or without a paragraph; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 5, bytes.count <= 40 else { return nil }
    let group = bytes[1] & 0xDF
    guard Self.isDigit(bytes[0]), (65...69).contains(group), bytes[2...4].allSatisfy(Self.isDigit) else {
      return nil
    }
    entry = String(decoding: [bytes[0], group] + bytes[2...4], as: UTF8.self)
    guard bytes.count > 5 else {
      paragraph = ""
      return
    }
    guard bytes[5] == UInt8(ascii: "."), bytes.count > 6 else { return nil }
    let path = String(decoding: bytes[6...], as: UTF8.self).lowercased()
    guard Self.isParagraph(path) else { return nil }
    paragraph = path
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

  private static func isParagraph(_ path: String) -> Bool {
    path.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { isDigit($0) || (97...122).contains($0) }
    }
  }
}

extension ECCN: CustomStringConvertible {
  public var description: String { paragraph.isEmpty ? entry : entry + "." + paragraph }
}
