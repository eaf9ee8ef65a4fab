/// An exact decimal number: money, shares and technical figures are never binary fractions.
///
/// Holds up to 18 digits before and 12 after the point; arithmetic that would leave them gives nil rather than round.
public struct DecimalNumber: Hashable, Sendable {
  /// `units / 10^scale`, with no trailing zeros kept.
  public let units: Int128
  public let scale: Int

  public static let zero = DecimalNumber(units: 0, scale: 0)

  public init(_ whole: Int) { self.init(units: Int128(whole), scale: 0) }

  public init(units: Int128, scale: Int) {
    var (units, scale) = (units, scale)
    while scale > 0, units % 10 == 0 {
      units /= 10
      scale -= 1
    }
    (self.units, self.scale) = (units, scale)
  }

  /// Reads `-12.50`; nil for anything else, an exponent and a thousands separator included.
  @inlinable
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let number = text.withUTF8(Self.read) else { return nil }
    self = number
  }

  @usableFromInline
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DecimalNumber? {
    // Few numbers need more than 64 bits.
    var (units, large): (Int64, Int128?) = (0, nil)
    var (scale, digits, isNegative, sawPoint) = (0, 0, false, false)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where !sawPoint && digits > 0: sawPoint = true
      case 48...57:
        guard digits < 30 else { return nil }
        if digits == 18 { large = Int128(units) }
        if let wide = large {
          large = wide * 10 + Int128(byte - 48)
        } else {
          units = units * 10 + Int64(byte - 48)
        }
        digits += 1
        if sawPoint { scale += 1 }
      default: return nil
      }
    }
    guard digits > 0, scale <= 12, digits - scale <= 18, !sawPoint || scale > 0 else { return nil }
    if let large { return DecimalNumber(units: isNegative ? -large : large, scale: scale) }
    while scale > 0, units % 10 == 0 { (units, scale) = (units / 10, scale - 1) }
    return DecimalNumber(units: Int128(isNegative ? -units : units), scale: scale)
  }

  public static func + (left: Self, right: Self) -> Self {
    let scale = max(left.scale, right.scale)
    return Self(units: left.units(at: scale) + right.units(at: scale), scale: scale)
  }

  public static func * (left: Self, right: Self) -> Self {
    Self(units: left.units * right.units, scale: left.scale + right.scale)
  }

  /// The number as it is written, without trailing zeros.
  public var text: String {
    guard scale > 0 else { return String(units) }
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let point = padded.index(padded.endIndex, offsetBy: -scale)
    return (units < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }

  private func units(at wider: Int) -> Int128 {
    (0..<(wider - scale)).reduce(units) { units, _ in units * 10 }
  }
}

extension DecimalNumber: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.units(at: scale) < right.units(at: scale)
  }
}

extension DecimalNumber: CustomStringConvertible {
  public var description: String { text }
}

extension DecimalNumber {
  /// The same amount below zero.
  public var negated: DecimalNumber { DecimalNumber(units: -units, scale: scale) }
}
