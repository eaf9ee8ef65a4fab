public import QueryGenerator

/// What an engine's answers to one question are worth.
public struct Judgement: Sendable {
  public let query: Query
  /// Best first, as the engine gave them.
  public let answers: [Answer]
  /// For each answer, whether it is right.
  public let isRight: [Bool]

  public init(of answers: [Answer], to query: Query) {
    let (keys, ids) = (Set(query.right.keys), Set(query.right.sourceIDs))
    self.query = query
    self.answers = answers
    isRight = answers.map { answer in
      answer.sourceID.map(ids.contains) ?? false || answer.names.contains { keys.contains(Folding.key($0)) }
    }
  }

  /// The place of the first right answer, counted from 0; nil where there is none.
  public var rank: Int? { isRight.firstIndex(of: true) }
  /// A right answer is an alert.
  public var isFound: Bool { zip(isRight, answers).contains { $0 && $1.alert } }
  public var hasAlert: Bool { answers.contains(where: \.alert) }
  /// The score of the first right answer, 0 where there is none.
  public var rightScore: Double { rank.map { answers[$0].score } ?? 0 }
  public var topScore: Double { answers.first?.score ?? 0 }
}
