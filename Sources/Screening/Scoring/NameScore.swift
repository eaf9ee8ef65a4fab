#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// From how two names cover each other to a score: the probability that they are names of one party, by logistic
/// regression.
///
/// The weights were fitted to the labeled questions of the benchmark's generator, seed 20260731; its figures are taken
/// with another seed (Docs: Matching method).
enum NameScore {
  /// What each thing adds to the log-odds. Each has the sign a reader expects: more in common never lowers a score.
  private enum Weight {
    /// The product of both covers, and the lower cover.
    static let cover = 8.67
    static let lowerCover = 8.22
    /// The logarithm of the weight that matched: rare words say more than common ones.
    static let evidence = 1.08
    /// The weight without a counterpart, on the side that misses less; up to 2.
    static let missingOnBothSides = -4.36
    /// The share of aligned tokens that are not equal.
    static let unequal = -2.04
    /// For persons: the start, the unequal share, the weight missing on the side that misses more; up to 2.
    static let person = 2.22
    static let personUnequal = -2.67
    static let personMissing = -1.74
    /// Set, with the scale of the others, so that of listings returned with a score about that share is right.
    static let start = -11.85
  }

  /// Names that cover each other in part, roughly: good enough to choose candidates by. 0…1.
  static func blend(_ higher: Float, _ lower: Float) -> Float { higher * (0.55 + 0.45 * lower) }

  /// Whether two names may score as high as `leastOdds`, as far as it can be estimated before they are aligned. It
  /// depends on nothing but the two; what the estimate can't know is taken to speak for them.
  ///
  /// - Parameters:
  ///   - left: the weight of a name that may have a counterpart, and the whole weight of it.
  ///   - right: the same of the other.
  @inline(__always)
  static func mayReach(
    _ leastOdds: Float, _ left: (shared: Float, whole: Float), _ right: (shared: Float, whole: Float),
    mode: NameMode
  ) -> Bool {
    let covers = (min(1, left.shared / left.whole), min(1, right.shared / right.whole))
    let evidence = min(left.shared, right.shared)
    var odds = Float(Weight.start) + (mode == .person ? Float(Weight.person) : 0)
    odds +=
      min(covers.0, covers.1)
      * (Float(Weight.lowerCover) + Float(Weight.cover) * max(covers.0, covers.1))
    // Most fail by this already: a logarithm lies below its tangent.
    guard odds + Float(Weight.evidence) * (evidence - 0.9) >= leastOdds else { return false }
    // Tokens that only an alignment pairs may fill half of what is missing.
    let missing = max(0, min(left.whole - left.shared, right.whole - right.shared))
    odds += Float(Weight.missingOnBothSides) * 0.5 * min(missing, 2)
    return odds + Float(Weight.evidence) * Float(log(Double(evidence) + 0.1)) >= leastOdds
  }

  /// Lower ones are taken as this.
  static let leastLogOdds = logOdds(of: 0)

  /// - Parameter score: above 0 and below 1.
  static func logOdds(of score: Double) -> Double {
    let bounded = min(max(score, 0.0001), 0.9999)
    return log(bounded / (1 - bounded))
  }

  static func probability(ofLogOdds odds: Double) -> Double { 1 / (1 + exp(-odds)) }

  /// The name's share of the score, before qualifiers; 0…1. Symmetric in the two names.
  static func score(_ fit: NameFit) -> Double {
    guard fit.pairs > 0 else { return 0 }
    return probability(ofLogOdds: logOdds(fit))
  }

  private static func logOdds(_ fit: NameFit) -> Double {
    let unequal = Double(fit.unequalPairs) / Double(fit.pairs)
    let missing = (min(fit.leftMissing, fit.rightMissing), max(fit.leftMissing, fit.rightMissing))
    var odds = Weight.start + Weight.lowerCover * Double(fit.lowerCover)
    odds += Weight.cover * Double(fit.higherCover * fit.lowerCover)
    odds += Weight.evidence * log(Double(fit.evidence) + 0.1)
    odds += Weight.missingOnBothSides * Double(min(missing.0, 2)) + Weight.unequal * unequal
    if fit.mode == .person {
      odds += Weight.person + Weight.personUnequal * unequal
      odds += Weight.personMissing * Double(min(missing.1, 2))
    }
    return odds
  }
}
