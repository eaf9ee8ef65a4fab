public import Vocabulary

/// Reasons for control (`NS`, `RS` …) of one item: those that hold, and those that may.
public struct ControlReasons: Hashable, Sendable {
  private var standing: [(reason: String, holds: Ternary)] = []
  /// Reasons that the entry names for whatever paragraph of it.
  public private(set) var ofEntry: Set<String> = []

  public init() {}

  /// Joins what one row or finding says to what others said.
  public mutating func add(_ reason: String, _ holds: Ternary) {
    guard holds != .no else { return }
    if let place = standing.firstIndex(where: { $0.reason == reason }) {
      standing[place].holds = standing[place].holds.or(holds)
    } else {
      standing.append((reason, holds))
    }
  }

  /// Notes a reason that the entry names, for this paragraph or another.
  public mutating func note(ofEntry reason: String) { ofEntry.insert(reason) }

  /// Those that hold.
  public var certain: [String] { standing.filter { $0.holds == .yes }.map(\.reason) }

  /// Whether one of the reasons is among them.
  public func contains(anyOf wanted: [String]) -> Ternary {
    standing.reduce(Ternary.no) { wanted.contains($1.reason) ? $0.or($1.holds) : $0 }
  }

  /// Whether any other than these is among them, and which.
  public func others(than wanted: [String]) -> (holds: Ternary, reasons: [String]) {
    let others = standing.filter { !wanted.contains($0.reason) }
    return (others.reduce(Ternary.no) { $0.or($1.holds) }, others.map(\.reason))
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.standing.elementsEqual(right.standing) { $0 == $1 }
  }

  public func hash(into hasher: inout Hasher) {
    for item in standing { hasher.combine(item.reason) }
  }
}
