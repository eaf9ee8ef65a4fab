#if Desk
public import Casework

/// What a whole check of a desk found in order.
public struct VerifiedDesk: Hashable, Sendable {
  /// Over all events; nil for a ledger without one.
  public let checkpoint: Checkpoint?
  /// How many documents lie with the ledger, each under its own hash.
  public let documents: Int
  /// How many former checkpoints were signed over the events they name.
  public let checkpoints: Int
}
#endif
