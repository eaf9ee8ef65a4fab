/// A question and its answer as they were kept; all documents lie with the ledger under their hashes.
public struct SavedAssessment: Hashable, Sendable, Codable {
  /// 16 hex digits of the first question's hash: the same question has the same id.
  public let id: String
  /// What the one who keeps it calls it.
  public let title: String
  public let question: ContentHash
  public let answer: ContentHash
  public let outcome: String
  /// The day or moment it was asked as of, as written.
  public let on: String
  public let edition: String
  public let resultHash: String
  /// The lists and the law it rested on.
  public let basis: ContentHash?

  public init(
    title: String, question: ContentHash, answer: ContentHash, outcome: String, on: String, edition: String,
    resultHash: String, basis: ContentHash? = nil
  ) {
    (self.title, self.question, self.answer) = (title, question, answer)
    (self.outcome, self.on, self.edition, self.resultHash) = (outcome, on, edition, resultHash)
    self.basis = basis
    id = Self.id(of: question)
  }

  /// The id of a question, by the hash of its document.
  public static func id(of question: ContentHash) -> String { String(question.hex.prefix(16)) }
}
