extension Money {
  /// `27,697,362.77 USD`: for reading, rounded half up to hundredths. The amount itself is exact.
  public var grouped: String {
    let hundredths = amount.roundedHundredths
    let whole = String(hundredths.magnitude / 100)
    let cents = String(hundredths.magnitude % 100)
    var groups: [Substring] = []
    var rest = Substring(whole)
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    let sign = hundredths < 0 ? "-" : ""
    let fraction = cents == "0" ? "" : "." + (cents.count == 1 ? "0" + cents : cents)
    return sign + groups.joined(separator: ",") + fraction + " " + currency
  }
}

extension DecimalNumber {
  /// In hundredths, rounded half away from zero.
  fileprivate var roundedHundredths: Int128 {
    guard scale > 2 else { return (scale..<2).reduce(units) { units, _ in units * 10 } }
    let divisor = (2..<scale).reduce(Int128(1)) { divisor, _ in divisor * 10 }
    let magnitude = (units.magnitude + divisor.magnitude / 2) / divisor.magnitude
    return units < 0 ? -Int128(magnitude) : Int128(magnitude)
  }
}
