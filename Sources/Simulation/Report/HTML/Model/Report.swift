import Regulations
import Vocabulary

/// What a report says, before it is laid out.
struct Report {
  let result: SimulationResult
  let hash: String
  let notModeled: [String]
  let variants: [ReportVariant]
  let measures: [Measure]
  /// Of the parties that the leading variant is about.
  let targets: [String]

  var lead: ReportVariant? { variants.first }
  var scenario: Scenario { result.scenario }
  var totals: Totals { Totals(currency: scenario.currency, rates: scenario.rates) }

  init(_ result: SimulationResult, hash: String, notModeled: [String]) {
    (self.result, self.hash, self.notModeled) = (result, hash, notModeled)
    var made: [ReportVariant] = []
    for (place, variant) in result.variants.enumerated() {
      let named = result.scenario.variants.first { $0.id == variant.id }
      let amendments = (result.scenario.amendments + (named?.amendments ?? [])).sorted { $0.at < $1.at }
      made.append(Self.variant(place, variant, amendments, lead: made.first))
    }
    variants = made
    measures = Measure.all(result)
    targets = Self.targets(result, made.first?.amendments ?? [])
  }

  /// How many lines of one kind are written out; the result as JSON has all.
  static let linesOfAKind = 200

  private static func variant(
    _ place: Int, _ result: VariantResult, _ amendments: [ScenarioAmendment], lead: ReportVariant?
  ) -> ReportVariant {
    var known = Dictionary(grouping: lead?.rows ?? []) { ReportRow.key($0.object) }
    var written: [[String]: Int] = [:]
    let rows = result.affected.enumerated().map { number, object in
      // A line that is there twice is the leading variant's only as often as it is there.
      let key = ReportRow.key(object)
      if let same = known[key]?.popLast() {
        return ReportRow(object: object, anchor: same.anchor, isOfLead: true, isWritten: same.isWritten)
      }
      let group = RowGroup.key(object)
      written[group, default: 0] += 1
      return ReportRow(
        object: object, anchor: "v\(place + 1)-\(number + 1)", isOfLead: false,
        isWritten: written[group, default: 0] <= linesOfAKind)
    }
    let kept = Set(rows.map(\.anchor))
    return ReportVariant(
      number: place + 1, result: result, amendments: amendments, rows: rows,
      gone: (lead?.rows ?? []).filter { !kept.contains($0.anchor) })
  }

  private static func targets(_ result: SimulationResult, _ amendments: [ScenarioAmendment]) -> [String] {
    let named = amendments.compactMap { amendment -> String? in
      switch amendment.change {
      case .listing(let change): change.listing ?? change.name
      case .removal(let id): id
      case .status, .holding: nil
      }
    }
    return named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Of the parties that variants list, with their other names.
  var names: [String] {
    variants.flatMap(\.amendments).flatMap { amendment -> [String] in
      if case .listing(let change) = amendment.change { return [change.name] + change.aliases }
      return []
    }
  }

  /// Provisions that lines or the scenario name and that are not simply in force, with their status.
  var doubtful: [(provision: String, status: String, rows: [ReportRow])] {
    var found: [[String]: [ReportRow]] = [:]
    var seen: Set<String> = []
    for row in variants.flatMap(\.rows) where row.object.status != LawStatus.inForce.rawValue {
      guard seen.insert(row.anchor).inserted else { continue }
      found[[row.object.provision, row.object.status], default: []].append(row)
    }
    for amendment in variants.flatMap(\.amendments) {
      if case .status(let provision, let status) = amendment.change, status != .inForce {
        found[[provision, status.rawValue], default: []] += []
      }
    }
    return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key[0], $0.key[1], $0.value) }
  }
}
