/// What somebody wants the ledger to say; place, time and chain come when it is written.
public struct EventDraft: Hashable, Sendable {
  public let event: DeskEvent
  public let actor: Actor
  public let reason: String?
  public let edition: String?
  public let seen: ContentHash?

  public init(
    _ event: DeskEvent, by actor: Actor, reason: String? = nil, edition: String? = nil,
    seen: ContentHash? = nil
  ) {
    (self.event, self.actor, self.reason, self.edition, self.seen) = (event, actor, reason, edition, seen)
  }
}
