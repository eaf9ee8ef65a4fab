public import Regimes
public import Screening
public import Vocabulary

/// All findings for one question, and what they come to.
public struct Assessment: Sendable {
  public let id: String?
  /// As the asker wrote it: a day stays a day.
  public let on: String
  public let outcome: Outcome
  public let edition: String
  public let findings: [Finding]
  public let exceptions: [ExceptionFinding]
  public let missing: [MissingFact]
  public let redFlags: [RedFlag]
  public let notModeled: [String]
  /// What resembles each party, by its place in the question.
  public let screening: [[Match]]
  public let actions: [String]
  /// What the reader must know before relying on the answer: unverified law, law known only in general.
  public let banners: [String]
  /// Ids of the provisions that took part.
  public let applied: [String]
  public let trace: [TraceStep]
}
