public import Regimes

/// An entry of the Commerce Control List that words may describe.
public struct EntryCandidate: Sendable {
  public let entry: ControlListEntry
  /// Above 0; greater is nearer. Comparable within one answer only.
  public let score: Double
  /// The words of the asker that it bears.
  public let matched: [String]
  /// What would tell whether the item falls under it, and under which paragraph.
  public let questions: [String]
}
