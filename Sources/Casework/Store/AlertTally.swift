/// How many alerts wait, and for what.
public struct AlertTally: Hashable, Sendable {
  public let open: [Risk: Int]
  public let proposed: Int
  public let escalated: Int

  public init(open: [Risk: Int], proposed: Int, escalated: Int) {
    (self.open, self.proposed, self.escalated) = (open, proposed, escalated)
  }

  public var waiting: Int { open.values.reduce(0, +) + proposed }
}
