import Licet

@testable import Simulation

/// A small result, made by hand so that a test says what is in it.
struct ReportSample {
  var rates: [String: DecimalNumber] = ["EUR": DecimalNumber(units: 112, scale: 2)]
  var status = "in-force"
  var name = "Example Customer Ltd."
  var rows = 3

  static let hostile =
    "\"><script>alert('x')</script> \u{202E}& \u{5E9}\u{5DC}\u{5D5}\u{5DD} "
    + String(repeating: "W", count: 300)

  var result: SimulationResult {
    let first = variant(
      "first", affected: (1...max(1, rows)).map { row($0) } + [row(99, counted: false, order: 2)])
    let second = variant("second", affected: [row(1), row(2, after: .prohibited, action: .stop)])
    return SimulationResult(
      scenario: scenario, variants: [first, second], rows: 1234, objects: 1000, assessments: 50,
      edition: "0123abcd",
      missingRates: rates.isEmpty ? ["EUR"] : [], warnings: [],
      ownership: [
        .init(owner: "Parent", owned: name, share: ShareRange(.half), source: "registry", isTarget: false),
        .init(owner: name, owned: "Parent", share: .unknown, source: nil, isTarget: true),
      ])
  }

  var html: String { SimulationDocument(result).html }
  var report: Report { Report(result, hash: "", notModeled: []) }

  private var scenario: Scenario {
    Scenario(
      id: "sample", title: "What if \(name)?", on: day("2019-05-22"), until: day("2021-12-31"),
      asItCame: false,
      currency: "USD", rates: rates, amendments: [],
      variants: ["first", "second"].map { .init(id: $0, title: "\($0) of \(name)", amendments: [amendment]) },
      notModeled: ["tariffs on \(name)"])
  }

  private var amendment: ScenarioAmendment {
    ScenarioAmendment(
      at: Instant(startOf: day("2019-10-09")), atText: "2019-10-09",
      change: .listing(
        ListingChange(
          list: "us-entity-list", listing: nil, name: name, aliases: [], kind: nil, countries: [],
          programs: [],
          terms: ListingTerms())), citation: "84 FR 54002", savings: nil)
  }

  private func variant(_ id: String, affected: [AffectedObject]) -> VariantResult {
    let totals = Totals(currency: "USD", rates: rates)
    let counted = affected.filter(\.isCounted)
    return VariantResult(
      id: id, title: "\(id) of \(name)", affected: affected,
      notAffected: [
        UntouchedObject(
          object: "orders:\(name)", title: name, firm: name, counterparty: name,
          why: "It is over on 2019-06-01, before anything takes effect.", citations: ["84 FR 54002"])
      ], unaffected: 1000 - affected.count, byRegime: totals.by(\.regime, counted),
      byCounterparty: totals.by(\.counterparty, counted), byAction: totals.by(\.action.rawValue, counted),
      total: totals.total(counted),
      dates: [(Instant(startOf: day("2019-10-09")), "\(name) joins us-entity-list", "84 FR 54002")],
      edition: "0123abcd~\(id)")
  }

  private func row(
    _ number: Int, counted: Bool = true, order: Int = 1, after: Outcome = .licenseRequired,
    action: AffectedObject.Action = .license
  ) -> AffectedObject {
    AffectedObject(
      object: "orders:O-\(number)", title: "sale of goods \(number) to \(name)", firm: "Firm of \(name)",
      counterparty: number % 2 == 0 ? name : "Counterparty \(number)", activity: "sale",
      regime: number % 2 == 0 ? "us.ear.entity-list" : "us.ofac.blocking", provision: "us.ear.744.11",
      before: .noLicenseRequired, after: after, reviewPolicy: .presumptionOfDenial, status: status,
      from: Instant(startOf: day("2019-10-09")),
      valueAtRisk: Money(
        amount: DecimalNumber(units: Int128(123_456_789 + number), scale: 3),
        currency: number % 2 == 0 ? "USD" : "EUR"),
      isCounted: counted, action: action, todo: "Hold it, and ask \(name)",
      explanation: "\(name) is on the list.",
      citations: ["15 CFR 744.11(a)", "84 FR \(54000 + number)"], order: order)
  }

  private func day(_ text: String) -> CalendarDay { CalendarDay(iso: text) ?? CalendarDay(daysSinceEpoch: 0) }
}
