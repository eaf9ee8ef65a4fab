import Names
import Vocabulary

/// Puts an alignment into reasons whose effects add up to the name's score.
enum Explanation {
  /// - Parameters:
  ///   - fit: what `scratch` just aligned.
  ///   - score: the score the reasons must add up to.
  static func reasons(
    _ fit: NameFit, _ scratch: AlignmentScratch, _ left: NameView, _ right: NameView, score: Double
  ) -> [Reason] {
    let mode = NameMode.of(left.mode, right.mode)
    let count = scratch.chosenCount
    var (leftUsed, rightUsed): (UInt32, UInt32) = (0, 0)
    var shares: [Double] = []
    shares.reserveCapacity(count)
    for index in 0..<count {
      let pair = scratch.aligned(index)
      let both =
        weight(left, tokens(pair.leftStart, pair.leftCount), mode)
        + weight(right, tokens(pair.rightStart, pair.rightCount), mode)
      leftUsed |= pair.leftTokens
      rightUsed |= pair.rightTokens
      shares.append(Double(both * pair.similarity))
    }
    let missingLeft = (0..<left.count).filter { leftUsed & 1 << UInt32($0) == 0 }
    let missingRight = (0..<right.count).filter { rightUsed & 1 << UInt32($0) == 0 }
    let isWhole = missingLeft.isEmpty && missingRight.isEmpty
    let covered = isWhole ? score : max(score, NameScore.score(fit.withoutGaps))
    let total = shares.reduce(0, +)
    var reasons: [Reason] = []
    reasons.reserveCapacity(count + 3)
    for index in 0..<count {
      let pair = scratch.aligned(index)
      reasons.append(
        Reason(
          feature: "name-tokens", left: text(left, tokens(pair.leftStart, pair.leftCount)),
          right: text(right, tokens(pair.rightStart, pair.rightCount)),
          effect: total > 0 ? covered * shares[index] / total : 0))
    }
    if !isWhole {
      reasons.append(
        Reason(
          feature: "token-missing", left: text(left, missingLeft), right: text(right, missingRight),
          effect: score - covered))
    }
    return reasons
  }

  private static func tokens(_ start: UInt8, _ count: UInt8) -> Range<Int> { Int(start)..<Int(start + count) }

  private static func weight(_ name: NameView, _ tokens: Range<Int>, _ mode: NameMode) -> Float {
    tokens.reduce(Float(0)) { $0 + name.weight($1, in: mode) }
  }

  /// The tokens with a space between them.
  private static func text(_ name: NameView, _ tokens: some Collection<Int>) -> String {
    var text: [UInt8] = []
    for token in tokens {
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text.append(
        contentsOf: UnsafeBufferPointer(start: name.bytes(token), count: Int(name.term(token).pointee.length))
      )
    }
    return String(decoding: text, as: UTF8.self)
  }
}
