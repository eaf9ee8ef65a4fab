public import Vocabulary

/// What every event of the ledger says, whatever happened.
public struct EventHeader: Hashable, Sendable, Codable {
  /// From 0, without a gap.
  public let sequence: Int
  /// The hash of the event before it; zero for the first.
  public let previous: ContentHash
  /// Never before the event before it.
  public let at: Instant
  public let actor: Actor
  /// A stable word, such as `alert-assigned`.
  public let kind: String
  /// What it happened to, such as `alert:2f1c…`.
  public let subject: String
  /// The words of the one who did it; nil where the kind says it all.
  public let reason: String?
  /// The edition of lists and law it rests on; nil where it rests on none.
  public let edition: String?
  /// The hash of what the actor had before them; nil where nothing was shown.
  public let seen: ContentHash?

  public init(
    sequence: Int, previous: ContentHash, at: Instant, actor: Actor, kind: String, subject: String,
    reason: String? = nil, edition: String? = nil, seen: ContentHash? = nil
  ) {
    (self.sequence, self.previous, self.at, self.actor, self.kind) = (sequence, previous, at, actor, kind)
    (self.subject, self.reason, self.edition, self.seen) = (subject, reason, edition, seen)
  }
}
