public import Regulations
public import Vocabulary

/// A review policy for part of what a requirement reaches.
public struct ReviewRule: Sendable {
  public let when: CompiledCondition
  public let review: ReviewPolicy

  init(_ fields: inout Fields) throws(LicetError) {
    when = try fields.optionalCondition("when") ?? .always
    review = try fields.word("review")
  }
}
