import QueryGenerator

/// The questions that went worst: what to look at first.
public struct Misses: Codable, Sendable {
  public struct Miss: Codable, Sendable {
    public let id: String
    public let query: String
    /// The listed name that was asked for; nil for a negative.
    public let expected: String?
    /// The place of the first right listing, counted from 1; nil where none was returned.
    public let rank: Int?
    public let rightScore: Double
    /// What came first.
    public let first: String?
    public let firstScore: Double

    init(_ judgement: Judgement) {
      id = judgement.query.id
      query = judgement.query.text
      expected = judgement.query.original
      rank = judgement.rank.map { $0 + 1 }
      rightScore = judgement.rightScore
      first = judgement.answers.first?.label
      firstScore = judgement.topScore
    }
  }

  /// Listed parties that raised no alert, the lowest scores of the right listing first.
  public let notFound: [Miss]
  /// Unlisted parties that raised one, the highest scores first.
  public let falseAlerts: [Miss]

  /// At most `limit` of each.
  public init(_ judgements: [Judgement], limit: Int) {
    let missed = judgements.filter { !$0.query.queryClass.isNegative && !$0.isFound }
    let raised = judgements.filter { $0.query.queryClass.isNegative && $0.hasAlert }
    notFound = missed.sorted { ($0.rightScore, $0.query.id) < ($1.rightScore, $1.query.id) }
      .prefix(limit).map(Miss.init)
    falseAlerts = raised.sorted { ($1.topScore, $0.query.id) < ($0.topScore, $1.query.id) }
      .prefix(limit).map(Miss.init)
  }
}
