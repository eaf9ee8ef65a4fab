public import Regulations
public import Vocabulary

/// One regime's statement about the question, with what it rests on.
public struct Finding: Sendable {
  /// `us.ear.entity-list`.
  public var regime: String
  /// Id of the provision in the law tree.
  public var provision: String
  public var outcome: Outcome
  public var reviewPolicy: ReviewPolicy?
  /// `NS`, `RS` …: reasons of the Commerce Control List that bring it.
  public var reasonsForControl: [String]
  /// Places in the question.
  public var parties: [Int]
  public var items: [Int]
  public var citations: [String]
  public var status: LawStatus
  public var evidence: Evidence
  public var explanation: String
  /// The facts it rests on, in words: answers given, listings, marks of the chart.
  public var because: [String]
  /// What may overcome it, where it requires a license.
  public var exceptions: ExceptionScope
  /// What it takes from elsewhere.
  public var borrows: [BorrowedTerms]

  public init(
    regime: String, provision: String, outcome: Outcome, reviewPolicy: ReviewPolicy? = nil,
    reasonsForControl: [String] = [], parties: [Int] = [], items: [Int] = [], citations: [String],
    status: LawStatus = .inForce, evidence: Evidence = .primary, explanation: String, because: [String] = [],
    exceptions: ExceptionScope = .none, borrows: [BorrowedTerms] = []
  ) {
    self.regime = regime
    self.provision = provision
    self.outcome = outcome
    self.reviewPolicy = reviewPolicy
    self.reasonsForControl = reasonsForControl
    self.parties = parties
    self.items = items
    self.citations = citations
    self.status = status
    self.evidence = evidence
    self.explanation = explanation
    self.because = because
    self.exceptions = exceptions
    self.borrows = borrows
  }
}
