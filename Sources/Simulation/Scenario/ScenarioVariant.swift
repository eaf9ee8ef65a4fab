/// One of several things that may happen.
public struct ScenarioVariant: Sendable {
  public let id: String
  public let title: String
  /// Beside those of every variant.
  public let amendments: [ScenarioAmendment]
}
