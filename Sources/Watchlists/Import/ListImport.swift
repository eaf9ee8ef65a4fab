public import Vocabulary

/// What the files at hand hold, wholly read.
public struct ListImport: Hashable, Sendable {
  /// Sorted by list, then part, then day.
  public let snapshots: [Snapshot]
  public let warnings: [Warning]

  public init(snapshots: [Snapshot], warnings: [Warning]) {
    (self.snapshots, self.warnings) = (snapshots, warnings)
  }

  /// The warnings counted: how often each was raised, and where first; in the order of first appearance.
  public var warningCounts: [(warning: Warning, count: Int)] {
    var order: [String] = []
    var counts: [String: (Warning, Int)] = [:]
    for warning in warnings {
      let key = warning.message + "\u{0}" + (warning.file ?? "")
      if counts[key] == nil { order.append(key) }
      counts[key] = (counts[key]?.0 ?? warning, (counts[key]?.1 ?? 0) + 1)
    }
    return order.compactMap { counts[$0] }
  }
}
