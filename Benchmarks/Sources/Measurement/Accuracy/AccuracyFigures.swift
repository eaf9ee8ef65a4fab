import QueryGenerator

/// The figures of one class of questions about listed parties. Shares are of the questions, 0…1.
public struct PositiveFigures: Codable, Sendable {
  public let name: String
  public let count: Int
  /// A right listing comes first.
  public let first: Double
  /// A right listing is among the first five.
  public let inFirstFive: Double
  /// A right listing is an alert.
  public let aboveThreshold: Double
  /// The mean score of the first right listing, 0 where none was returned.
  public let meanScore: Double

  init(_ name: String, _ judgements: [Judgement]) {
    self.name = name
    count = judgements.count
    first = judgements.share { $0.rank == 0 }
    inFirstFive = judgements.share { $0.rank.map { $0 < 5 } ?? false }
    aboveThreshold = judgements.share(where: \.isFound)
    meanScore = judgements.mean(of: \.rightScore)
  }
}

/// The figures of one class of questions about parties on no list.
public struct NegativeFigures: Codable, Sendable {
  public let name: String
  public let count: Int
  /// The share of questions with any alert.
  public let falseAlerts: Double
  /// The mean score of what came first, 0 where nothing was returned.
  public let meanTopScore: Double

  init(_ name: String, _ judgements: [Judgement]) {
    self.name = name
    count = judgements.count
    falseAlerts = judgements.share(where: \.hasAlert)
    meanTopScore = judgements.mean(of: \.topScore)
  }
}

/// The figures of a whole set of questions.
public struct AccuracyFigures: Codable, Sendable {
  public let threshold: Double
  public let positives: [PositiveFigures]
  /// The same by the list that the name asked for stands on.
  public let lists: [PositiveFigures]
  public let allPositives: PositiveFigures
  public let negatives: [NegativeFigures]
  public let allNegatives: NegativeFigures

  public init(_ judgements: [Judgement], threshold: Double) {
    let byClass = Dictionary(grouping: judgements) { $0.query.queryClass }
    let byList = Dictionary(grouping: judgements.filter { $0.query.list != nil }) { $0.query.list ?? "" }
    self.threshold = threshold
    positives = QueryClass.positives.compactMap { kind in
      byClass[kind].map { PositiveFigures(kind.rawValue, $0) }
    }
    lists = byList.map { PositiveFigures($0.key, $0.value) }.sorted {
      ($1.count, $0.name) < ($0.count, $1.name)
    }
    allPositives = PositiveFigures("all", judgements.filter { !$0.query.queryClass.isNegative })
    negatives = QueryClass.negatives.compactMap { kind in
      byClass[kind].map { NegativeFigures(kind.rawValue, $0) }
    }
    allNegatives = NegativeFigures("all", judgements.filter(\.query.queryClass.isNegative))
  }
}

extension [Judgement] {
  fileprivate func share(where condition: (Judgement) -> Bool) -> Double {
    isEmpty ? 0 : Double(count(where: condition)) / Double(count)
  }

  fileprivate func mean(of value: (Judgement) -> Double) -> Double {
    isEmpty ? 0 : reduce(0) { $0 + value($1) } / Double(count)
  }
}
