/// One listing that an engine returned.
public struct Answer: Sendable {
  /// Every name of the listing.
  public let names: [String]
  /// The publisher's id, where it gives one.
  public let sourceID: String?
  /// How the misses show it: `us-sdn:36 AEROCARIBBEAN AIRLINES`.
  public let label: String
  /// 0…1.
  public let score: Double
  /// At or above the engine's threshold.
  public let alert: Bool

  public init(names: [String], sourceID: String?, label: String, score: Double, alert: Bool) {
    (self.names, self.sourceID, self.label) = (names, sourceID, label)
    (self.score, self.alert) = (score, alert)
  }
}
