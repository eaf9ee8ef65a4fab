import Vocabulary

/// Lines for which the same has to be done by the same law.
struct RowGroup {
  let rows: [ReportRow]
  let total: Total
  let anchor: String

  private var object: AffectedObject? { rows.first?.object }
  var action: AffectedObject.Action { object?.action ?? .ask }
  var todo: String { object?.todo ?? "" }
  var regime: String { object?.regime ?? "" }
  var provision: String { object?.provision ?? "" }
  var status: String { object?.status ?? "" }
  var citations: [String] { object?.citations ?? [] }
  var first: Instant { rows.map(\.object.from).min() ?? Instant(secondsSinceEpoch: 0) }
  /// Each explanation once, in the order of the lines.
  var explanations: [String] {
    rows.map(\.object.explanation).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What lines of one group have in common.
  static func key(_ object: AffectedObject) -> [String] {
    [
      object.action.rawValue, object.todo, object.regime, object.provision, object.status,
      String(object.order),
    ] + object.citations
  }

  /// By what has to be done, in the order of actions and then of money; lines in the order of their objects.
  static func all(_ rows: [ReportRow], _ totals: Totals, prefix: String) -> [RowGroup] {
    let groups = Dictionary(grouping: rows) { key($0.object) }
    let order = Dictionary(
      AffectedObject.Action.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let made = groups.values.map { rows in
      RowGroup(
        rows: rows, total: totals.total(rows.filter(\.object.isCounted).map(\.object)),
        // The first line's place: no two groups share it.
        anchor: prefix + "-" + (rows.first?.anchor ?? ""))
    }
    return made.sorted {
      (order[$0.action] ?? 0, $1.total.rank, $0.todo, $0.anchor)
        < (order[$1.action] ?? 0, $0.total.rank, $1.todo, $1.anchor)
    }
  }
}
