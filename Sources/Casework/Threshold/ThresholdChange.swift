/// Another threshold, with what it would do: an event that two persons make.
public struct ThresholdChange: Hashable, Sendable, Codable {
  /// Four decimals, above 0 and below 1.
  public let from: String
  public let to: String
  /// How many alerts it would open.
  public let adds: Int
  /// How many alerts would lapse.
  public let drops: Int
  /// The edition the counts were made with.
  public let edition: String

  public init(from: String, to: String, adds: Int, drops: Int, edition: String) {
    (self.from, self.to, self.adds, self.drops, self.edition) = (from, to, adds, drops, edition)
  }
}
