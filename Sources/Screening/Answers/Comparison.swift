/// How far two parties resemble each other. Symmetric, and independent of every list.
public struct Comparison: Sendable {
  /// 0…1, calibrated as `Match.score` is.
  public let score: Double
  public let match: Bool
  public let exact: Bool
  public let reasons: [Reason]
}
