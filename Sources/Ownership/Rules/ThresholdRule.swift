public import Vocabulary

/// A rule that treats what listed parties own as listed too: how much, counted how.
public struct ThresholdRule: Hashable, Sendable {
  public enum Comparison: String, CaseIterable, Sendable {
    case atLeast = "at-least"
    case moreThan = "more-than"
  }

  public let threshold: Share
  public let comparison: Comparison
  /// Whether the shares of several counted owners are added up (OFAC FAQ 399).
  public let aggregatesOwners: Bool
  /// Whether an owner that the rule itself reaches counts with its whole stake (OFAC FAQ 401); else listed owners
  /// alone do.
  public let looksThrough: Bool

  public init(
    threshold: Share, comparison: Comparison = .atLeast, aggregatesOwners: Bool = true,
    looksThrough: Bool = true
  ) {
    (self.threshold, self.comparison) = (threshold, comparison)
    (self.aggregatesOwners, self.looksThrough) = (aggregatesOwners, looksThrough)
  }

  @inline(__always)
  func isReached(by trillionths: Int64) -> Bool {
    comparison == .atLeast ? trillionths >= threshold.trillionths : trillionths > threshold.trillionths
  }
}
