import Vocabulary

/// Adds up money at risk, each currency for itself, and in the scenario's where every rate is known.
struct Totals {
  let currency: String?
  let rates: [String: DecimalNumber]

  /// Currencies among the money for which no rate is given.
  func missing(in money: some Sequence<Money>) -> [String] {
    guard let currency else { return [] }
    return Set(money.lazy.map(\.currency)).filter { $0 != currency && rates[$0] == nil }.sorted()
  }

  /// By a heading, the greatest first.
  func by<Heading: CustomStringConvertible>(
    _ heading: KeyPath<AffectedObject, Heading>, _ affected: [AffectedObject]
  ) -> [Total] {
    Dictionary(grouping: affected) { $0[keyPath: heading].description }.map { total($1, heading: $0) }
      .sorted { ($1.rank, $0.heading) < ($0.rank, $1.heading) }
  }

  func total(_ affected: [AffectedObject], heading: String = "") -> Total {
    var sums: [String: DecimalNumber] = [:]
    for money in affected.compactMap(\.valueAtRisk) {
      sums[money.currency] = (sums[money.currency] ?? .zero) + money.amount
    }
    let parts = sums.sorted { $0.key < $1.key }.map { Money(amount: $1, currency: $0) }
    return Total(
      heading: heading, objects: Set(affected.map(\.object)).count, sums: parts, converted: converted(parts))
  }

  private func converted(_ parts: [Money]) -> Money? {
    guard let currency else { return parts.count == 1 ? parts[0] : nil }
    var sum = DecimalNumber.zero
    for part in parts {
      guard let rate = part.currency == currency ? DecimalNumber(1) : rates[part.currency] else { return nil }
      sum = sum + part.amount * rate
    }
    return Money(amount: sum, currency: currency)
  }
}

extension Total {
  /// Converted money where there is some, else the greatest sum.
  var rank: DecimalNumber { converted?.amount ?? sums.map(\.amount).max() ?? .zero }
}
