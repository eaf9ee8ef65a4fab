import Vocabulary

extension Money {
  /// `27,697,362.77 USD`: two digits after the point, half up, for reading only. The amount itself stays exact; one that
  /// would read as nothing is written as it is.
  var reading: String { amount.reading + " " + currency }

  /// All of its digits, and at least two after the point: `27,697,362.7676 USD`.
  var exactReading: String { (amount.scale > 2 ? amount.grouped : amount.reading) + " " + currency }
}

extension DecimalNumber {
  var reading: String {
    guard let cents = hundredths, cents != 0 || units == 0 else { return grouped }
    let digits = String(cents.magnitude % 100)
    return (cents < 0 ? "-" : "") + Self.groups(String(cents.magnitude / 100)) + "."
      + (digits.count == 1 ? "0" : "") + digits
  }

  /// Exactly, with groups of three digits.
  var grouped: String {
    let parts = text.split(separator: ".")
    let isNegative = units < 0
    let whole = String(parts.first?.drop { $0 == "-" } ?? "0")
    return (isNegative ? "-" : "") + Self.groups(whole) + (parts.count > 1 ? "." + parts[1] : "")
  }

  /// For drawing only.
  var approximate: Double { (0..<scale).reduce(Double(units)) { number, _ in number / 10 } }

  private var hundredths: Int128? {
    guard scale > 2 else { return (scale..<2).reduce(units) { units, _ in units * 10 } }
    let divisor = (2..<scale).reduce(Int128(1)) { divisor, _ in divisor * 10 }
    let magnitude = (Int128(units.magnitude) + divisor / 2) / divisor
    return units < 0 ? -magnitude : magnitude
  }

  private static func groups(_ digits: String) -> String {
    var (groups, rest) = ([Substring](), Substring(digits))
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: ",")
  }
}

extension Int {
  /// `1,637`.
  var reading: String { DecimalNumber(self).grouped }

  /// `1 row`, `1,637 rows`.
  func reading(_ one: String, _ many: String) -> String { reading + " " + (self == 1 ? one : many) }
}
