import QueryGenerator

/// What an engine finds where its threshold is set so that few alerts are false: comparable between engines whose
/// scores are not.
public struct OperatingPoint: Codable, Sendable {
  /// The share of false alerts that is allowed.
  public let falseAlerts: Double
  /// The lowest threshold that keeps to it.
  public let threshold: Double
  /// The share of questions about listed parties that are found there.
  public let aboveThreshold: Double

  public init(_ judgements: [Judgement], falseAlerts: Double = 0.01) {
    let tops = judgements.filter(\.query.queryClass.isNegative).map(\.topScore).sorted(by: >)
    let positives = judgements.filter { !$0.query.queryClass.isNegative }
    // The first score that may not alert; whatever is above it may.
    let limit = tops.dropFirst(Int(Double(tops.count) * falseAlerts)).first ?? 0
    let found = positives.count { judgement in
      zip(judgement.isRight, judgement.answers).contains { $0 && $1.score > limit }
    }
    self.falseAlerts = falseAlerts
    threshold = limit
    aboveThreshold = Double(found) / Double(max(positives.count, 1))
  }

  public var text: String {
    "With the threshold above \(decimal(threshold)), false alerts are at most \(decimal(falseAlerts)), listed parties found "
      + decimal(aboveThreshold)
  }
}
