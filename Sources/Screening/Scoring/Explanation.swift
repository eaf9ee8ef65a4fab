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
    var shares: [(Reason, Double)] = []
    var (leftUsed, rightUsed): (Set<Int>, Set<Int>) = ([], [])
    for index in 0..<scratch.chosenCount {
      let pair = scratch.aligned(index)
      let leftTokens = Int(pair.leftStart)..<Int(pair.leftStart + pair.leftCount)
      let rightTokens = Int(pair.rightStart)..<Int(pair.rightStart + pair.rightCount)
      leftUsed.formUnion(leftTokens)
      rightUsed.formUnion(rightTokens)
      let weight =
        leftTokens.reduce(Float(0)) { $0 + left.weight($1, in: mode) }
        + rightTokens.reduce(Float(0)) { $0 + right.weight($1, in: mode) }
      let reason = Reason(
        feature: "name-tokens", left: text(left, leftTokens), right: text(right, rightTokens), effect: 0)
      shares.append((reason, Double(weight * pair.similarity)))
    }
    let missingLeft = (0..<left.count).filter { !leftUsed.contains($0) }
    let missingRight = (0..<right.count).filter { !rightUsed.contains($0) }
    let isWhole = missingLeft.isEmpty && missingRight.isEmpty
    let covered = isWhole ? score : max(score, NameScore.score(fit.withoutGaps))
    let total = shares.reduce(0) { $0 + $1.1 }
    var reasons = shares.map { reason, share in
      Reason(
        feature: reason.feature, left: reason.left, right: reason.right,
        effect: total > 0 ? covered * share / total : 0)
    }
    if !isWhole {
      reasons.append(
        Reason(
          feature: "token-missing", left: missingLeft.map { text(left, $0..<$0 + 1) }.joined(separator: " "),
          right: missingRight.map { text(right, $0..<$0 + 1) }.joined(separator: " "), effect: score - covered
        ))
    }
    return reasons
  }

  private static func text(_ name: NameView, _ tokens: Range<Int>) -> String {
    tokens.map { token in
      String(
        decoding: UnsafeBufferPointer(start: name.bytes(token), count: Int(name.term(token).pointee.length)),
        as: UTF8.self)
    }.joined(separator: " ")
  }
}
