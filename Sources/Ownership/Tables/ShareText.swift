import Vocabulary

/// Reads a share from the bytes of a field, exactly.
enum ShareText {
  enum Outcome {
    case share(Share)
    /// Nothing is stated.
    case unknown
    case wrong(String)
  }

  /// - Parameter isPercent: whether the column holds percentages; a `%` in the field says so too.
  @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, isPercent: Bool) -> Outcome {
    if bytes.isEmpty { return .unknown }
    var (end, isPercent) = (bytes.count, isPercent)
    if bytes[end - 1] == UInt8(ascii: "%") {
      isPercent = true
      end -= 1
      while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    }
    var (units, digits, scale, sawPoint): (Int64, Int, Int, Bool) = (0, 0, 0, false)
    for index in 0..<end {
      let digit = bytes[index] &- 48
      if digit < 10 {
        guard digits < 17 else { return slowly(bytes, isPercent) }
        units = units * 10 + Int64(digit)
        digits += 1
        if sawPoint { scale += 1 }
      } else if bytes[index] == UInt8(ascii: "."), !sawPoint, digits > 0 {
        sawPoint = true
      } else {
        return slowly(bytes, isPercent)
      }
    }
    if isPercent { scale += 2 }
    guard digits > 0, scale <= Share.digits else { return slowly(bytes, isPercent) }
    let (product, overflow) = units.multipliedReportingOverflow(by: powers[Share.digits - scale])
    guard !overflow, product <= Share.all.trillionths else { return slowly(bytes, isPercent) }
    return .share(Share(trillionths: product))
  }

  private static let powers: [Int64] = (0...Share.digits).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// What is no plain share: trailing zeros beyond twelve digits, words, or what is wrong with it.
  private static func slowly(_ bytes: UnsafeBufferPointer<UInt8>, _ isPercent: Bool) -> Outcome {
    var text = String(decoding: bytes, as: UTF8.self)
    if ["unknown", "n/a", "null", "?"].contains(text.lowercased()) { return .unknown }
    let written = text
    if text.hasSuffix("%") { text = String(text.dropLast().reversed().drop { $0 == " " }.reversed()) }
    guard let number = DecimalNumber(text) else {
      return .wrong(
        text.contains(",")
          ? "'\(written)' is no number: write a point, not a comma"
          : "'\(written)' is no share; write a number such as 0.51, or 51%, or nothing where it is unknown")
    }
    let part = isPercent ? DecimalNumber(units: number.units, scale: number.scale + 2) : number
    if let share = Share(part) { return .share(share) }
    if part < .zero { return .wrong("the share \(written) is negative") }
    if part > DecimalNumber(1) {
      return .wrong(
        "the share \(written) is more than all of it"
          + (isPercent ? "" : "; where it is a percentage, write \(written)% or call the column percent"))
    }
    return .wrong("the share \(written) has more than twelve digits after the point")
  }
}
