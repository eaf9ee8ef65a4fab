import Vocabulary

/// What charts are drawn to. Unlike currencies are never added: where a rate is missing each has a chart of its own.
enum Measure: Hashable {
  case converted(String)
  case currency(String)
  /// Where nothing has a value.
  case objects

  static func all(_ result: SimulationResult) -> [Measure] {
    let totals = result.variants.map(\.total)
    let currencies = Set(totals.flatMap(\.sums).map(\.currency)).sorted()
    guard !currencies.isEmpty else { return [.objects] }
    if let currency = result.scenario.currency, totals.allSatisfy({ $0.converted != nil }) {
      return [.converted(currency)]
    }
    return currencies.map(Measure.currency)
  }

  func amount(_ total: Total) -> DecimalNumber {
    switch self {
    case .converted: total.converted?.amount ?? .zero
    case .currency(let code): total.sums.first { $0.currency == code }?.amount ?? .zero
    case .objects: DecimalNumber(total.objects)
    }
  }

  /// Whether an object has anything of it.
  func measures(_ object: AffectedObject) -> Bool {
    if case .currency(let code) = self { object.valueAtRisk?.currency == code } else { true }
  }

  func words(_ amount: DecimalNumber) -> String {
    switch self {
    case .converted(let code), .currency(let code): Money(amount: amount, currency: code).reading
    case .objects: amount.grouped + (amount == DecimalNumber(1) ? " object" : " objects")
    }
  }

  /// In a caption: what is drawn.
  var caption: String {
    switch self {
    case .converted(let code): "Money at risk in \(code)"
    case .currency(let code): "Money at risk in \(code) alone"
    case .objects: "Objects touched"
    }
  }
}
