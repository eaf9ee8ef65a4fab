public import Vocabulary

/// An assessment as it was kept first, and as it was answered last.
public struct KeptAssessment: Hashable, Sendable {
  public let first: SavedAssessment
  public let latest: SavedAssessment
  public let by: Actor
  public let at: Instant
  /// When it was answered last.
  public let answered: Instant

  public init(first: SavedAssessment, latest: SavedAssessment, by: Actor, at: Instant, answered: Instant) {
    (self.first, self.latest, self.by, self.at, self.answered) = (first, latest, by, at, answered)
  }

  /// Whether the last answer differs from the first.
  public var hasChanged: Bool { first.resultHash != latest.resultHash }
}
