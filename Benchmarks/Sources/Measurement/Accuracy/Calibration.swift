import QueryGenerator

/// How scores and truth go together: of the answers with a score in a range, the share that are right.
///
/// The share depends on the mix of questions; compare ranges with each other and runs over the same questions.
public struct Calibration: Codable, Sendable {
  public struct Bin: Codable, Sendable {
    /// Scores at or above this …
    public let from: Double
    /// … and below this; the last bin holds 1 too.
    public let to: Double
    public let answers: Int
    public let right: Int
    public let share: Double
    public let meanScore: Double
  }

  public let bins: [Bin]

  /// Over every answer of every question.
  public init(_ judgements: [Judgement], binCount: Int = 20) {
    let pairs = judgements.flatMap { zip($0.answers.map(\.score), $0.isRight) }
    let byBin = Dictionary(grouping: pairs) { max(0, min(Int($0.0 * Double(binCount)), binCount - 1)) }
    bins = (0..<binCount).map { Self.bin($0, of: binCount, byBin[$0] ?? []) }
  }

  private static func bin(_ place: Int, of count: Int, _ pairs: [(Double, Bool)]) -> Bin {
    let right = pairs.count(where: \.1)
    let divisor = Double(max(pairs.count, 1))
    return Bin(
      from: Double(place) / Double(count), to: Double(place + 1) / Double(count), answers: pairs.count,
      right: right,
      share: Double(right) / divisor, meanScore: pairs.reduce(0) { $0 + $1.0 } / divisor)
  }
}
