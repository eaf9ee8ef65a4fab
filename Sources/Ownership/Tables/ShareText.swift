import Vocabulary

/// Reads a share from the bytes of a field, exactly.
enum ShareText {
  enum Outcome {
    case share(Share)
    /// It has more digits than a share can: nothing is rounded, it lies between two shares.
    case between(Share, Share)
    /// Nothing is stated.
    case unknown
    case wrong(String)
  }

  /// A text in the same way.
  static func read(_ text: String, isPercent: Bool) -> Outcome {
    var text = text
    return text.withUTF8 { read($0, isPercent: isPercent) }
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

  /// What is no plain share: more digits than a share has, words, or what is wrong with it.
  private static func slowly(_ bytes: UnsafeBufferPointer<UInt8>, _ isPercent: Bool) -> Outcome {
    let written = String(decoding: bytes, as: UTF8.self)
    if ["unknown", "n/a", "null", "?"].contains(written.lowercased()) { return .unknown }
    let text = written.filter { $0 != "%" && $0 != " " }
    let (whole, parts) = (
      text.prefix { $0 != "." }, text.split(separator: ".", omittingEmptySubsequences: false)
    )
    let fraction = parts.count == 2 ? parts[1] : ""
    let kept = Share.digits - (isPercent ? 2 : 0)
    guard parts.count <= 2,
      let number = DecimalNumber(whole + (fraction.isEmpty ? "" : "." + fraction.prefix(kept))),
      fraction.allSatisfy(\.isASCIIDigit)
    else {
      return .wrong(
        text.contains(",")
          ? "'\(written)' is no number: write a point, not a comma"
          : "'\(written)' is no share; write a number such as 0.51, or 51%, or nothing where it is unknown")
    }
    if number < .zero || text.hasPrefix("-") { return .wrong("the share \(written) is negative") }
    let part = isPercent ? DecimalNumber(units: number.units, scale: number.scale + 2) : number
    let hasMore = fraction.dropFirst(kept).contains { $0 != "0" }
    guard let share = Share(part), !hasMore || share < .all else {
      return .wrong(
        "the share \(written) is more than all of it"
          + (isPercent ? "" : "; where it is a percentage, write \(written)% or call the column percent"))
    }
    return hasMore ? .between(share, Share(trillionths: share.trillionths + 1)) : .share(share)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
