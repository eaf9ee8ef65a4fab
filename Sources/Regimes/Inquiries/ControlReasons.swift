public import Vocabulary

/// Reasons for control (`NS`, `RS` …) of one item: those that hold, and those that may.
///
/// A handful at most, in one array: looked through faster than hashed, and cheap to hand on.
public struct ControlReasons: Hashable, Sendable {
  private struct Row {
    let reason: String
    /// *No* where only the entry names it, for another paragraph.
    var holds: Ternary
    var isOfEntry: Bool
  }

  private var rows: [Row] = []

  public init() {}

  /// Joins what one row or finding says to what others said.
  public mutating func add(_ reason: String, _ holds: Ternary) {
    guard holds != .no else { return }
    guard let place = place(of: reason) else {
      return rows.append(Row(reason: reason, holds: holds, isOfEntry: false))
    }
    if rows[place].holds == .no {
      // Those that hold, or may, stand in the order in which that was said.
      rows.append(Row(reason: reason, holds: holds, isOfEntry: rows.remove(at: place).isOfEntry))
    } else {
      rows[place].holds = rows[place].holds.or(holds)
    }
  }

  /// Notes a reason that the entry names, for this paragraph or another.
  public mutating func note(ofEntry reason: String) {
    guard let place = place(of: reason) else {
      return rows.append(Row(reason: reason, holds: .no, isOfEntry: true))
    }
    rows[place].isOfEntry = true
  }

  private func place(of reason: String) -> Int? { rows.firstIndex { $0.reason == reason } }

  /// Those that hold.
  public var certain: [String] { rows.filter { $0.holds == .yes }.map(\.reason) }

  /// Whether one of the reasons is among them.
  public func contains(anyOf wanted: [String]) -> Ternary {
    rows.reduce(Ternary.no) { wanted.contains($1.reason) ? $0.or($1.holds) : $0 }
  }

  /// Whether any other than these is among them, and which.
  public func others(than wanted: [String]) -> (holds: Ternary, reasons: [String]) {
    let others = rows.filter { $0.holds != .no && !wanted.contains($0.reason) }
    return (others.reduce(Ternary.no) { $0.or($1.holds) }, others.map(\.reason))
  }

  /// Whether the entry names none but these, for whatever paragraph of it.
  public func isEntryWithin(_ wanted: [String]) -> Bool {
    rows.allSatisfy { !$0.isOfEntry || wanted.contains($0.reason) }
  }

  private var standing: [Row] { rows.filter { $0.holds != .no } }

  public static func == (left: Self, right: Self) -> Bool {
    left.standing.elementsEqual(right.standing) { ($0.reason, $0.holds) == ($1.reason, $1.holds) }
  }

  public func hash(into hasher: inout Hasher) {
    for row in standing { hasher.combine(row.reason) }
  }
}
