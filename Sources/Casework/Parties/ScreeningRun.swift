/// The record of a screening of the book: what was compared with what, and what came of it. The daily evidence.
public struct ScreeningRun: Hashable, Sendable, Codable {
  public enum Trigger: String, Hashable, Sendable, Codable, CaseIterable {
    case importing = "import"
    case lists
    case threshold
    /// Once a day, whatever changed.
    case daily
    /// Somebody asked for all of it.
    case request
  }

  public let trigger: Trigger
  public let edition: String
  /// Four decimals.
  public let threshold: String
  /// Counterparties compared anew: those that a change can reach.
  public let reached: Int
  /// Counterparties in the book.
  public let total: Int
  public let opened: Int
  public let changed: Int
  public let reopened: Int
  public let lapsed: Int
  /// Of every pair above the threshold, after the run: id and fingerprint in order.
  public let result: ContentHash

  public init(
    trigger: Trigger, edition: String, threshold: String, reached: Int, total: Int, opened: Int, changed: Int,
    reopened: Int, lapsed: Int, result: ContentHash
  ) {
    (self.trigger, self.edition, self.threshold) = (trigger, edition, threshold)
    (self.reached, self.total, self.result) = (reached, total, result)
    (self.opened, self.changed, self.reopened, self.lapsed) = (opened, changed, reopened, lapsed)
  }
}
