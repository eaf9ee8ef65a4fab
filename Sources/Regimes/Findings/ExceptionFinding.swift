import Vocabulary

/// Whether one license exception is open to some items.
public struct ExceptionFinding: Hashable, Sendable {
  public enum Availability: String, Sendable {
    case possible = "exception-possible"
    case unavailable, undetermined
  }

  /// `GBS`, `STA`.
  public let symbol: String
  /// Id of the provision in the law tree.
  public let provision: String
  public let outcome: Availability
  public internal(set) var items: [Int]
  public let citations: [String]
  public let explanation: String
  /// What must be done to use it, in our words.
  public let conditions: [String]

  public init(
    symbol: String, provision: String, outcome: Availability, items: [Int], citations: [String],
    explanation: String,
    conditions: [String] = []
  ) {
    self.symbol = symbol
    self.provision = provision
    self.outcome = outcome
    self.items = items
    self.citations = citations
    self.explanation = explanation
    self.conditions = conditions
  }
}
