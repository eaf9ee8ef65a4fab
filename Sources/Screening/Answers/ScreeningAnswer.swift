/// What resembles a party, best first, then by listing id. There is no answer called "clear".
public struct ScreeningAnswer: Sendable {
  /// Listings in force at the moment asked about, or whose state then is unknown.
  public let matches: [Match]
  /// Listings that resemble as well but did not hold at that moment; never alerts.
  public let notInForce: [Match]

  public init(matches: [Match], notInForce: [Match]) {
    (self.matches, self.notInForce) = (matches, notInForce)
  }
}
