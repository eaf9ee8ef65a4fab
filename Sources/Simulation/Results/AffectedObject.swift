public import Vocabulary

/// Something in the book that the scenario changes the answer for.
public struct AffectedObject: Sendable {
  /// What has to be done about it.
  public enum Action: String, CaseIterable, Sendable {
    case stop, license, divest, replace, ask
    /// What was needed before is needed no more.
    case resume
  }

  public let object: String
  public let title: String
  public let firm: String
  public let counterparty: String
  /// What is done with it: `sale`, `purchase`, `invest` …
  public let activity: String
  public let regime: String
  public let provision: String
  public let before: Outcome
  public let after: Outcome
  public let reviewPolicy: ReviewPolicy?
  public let status: String
  /// The first moment at which the answers differ.
  public let from: Instant
  public let valueAtRisk: Money?
  /// Whether the value counts in the totals, or with another object.
  public let isCounted: Bool
  public let action: Action
  /// The action in words, with its day.
  public let todo: String
  public let explanation: String
  public let citations: [String]
  /// 1 where the firm's own business is touched, 2 where that of others is.
  public let order: Int
  /// Who else supplies it, as the book names them; empty where it names nobody, nil where the line is no supply.
  public var alternatives: [Alternative]?
}
