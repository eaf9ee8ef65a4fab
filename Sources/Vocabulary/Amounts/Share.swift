/// A part of a whole, from none (0) to all (1): an exact decimal of up to twelve digits, never rounded.
public struct Share: Hashable, Sendable {
  /// In trillionths of the whole.
  public let trillionths: Int64

  /// Digits after the point that a share may have.
  public static let digits = 12
  public static let none = Share(trillionths: 0)
  public static let all = Share(trillionths: 1_000_000_000_000)
  public static let half = Share(trillionths: 500_000_000_000)

  public init(trillionths: Int64) { self.trillionths = trillionths }

  /// - Returns: nil below 0, above 1, or with more than twelve digits after the point.
  public init?(_ number: DecimalNumber) {
    guard number.scale <= Self.digits, number >= .zero, number <= DecimalNumber(1) else { return nil }
    let units = (number.scale..<Self.digits).reduce(number.units) { units, _ in units * 10 }
    self.init(trillionths: Int64(units))
  }

  /// Reads `0.51`.
  public init?(_ text: some StringProtocol) {
    guard let number = DecimalNumber(text) else { return nil }
    self.init(number)
  }

  public var number: DecimalNumber { DecimalNumber(units: Int128(trillionths), scale: Self.digits) }

  /// `51 %`.
  public var percent: String { (number * DecimalNumber(100)).text + " %" }
}

extension Share: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.trillionths < right.trillionths }
}

extension Share: CustomStringConvertible {
  public var description: String { number.text }
}
