public import Names
public import Vocabulary

/// Compares two parties with each other, by the same alignment, score and qualifiers as screening.
///
/// Symmetric; independent of lists, of ids and of what was asked before.
public struct Comparer: Sendable {
  private let normalizer: NameNormalizer
  private let maker: TermMaker

  public init(normalizer: NameNormalizer) {
    self.normalizer = normalizer
    maker = TermMaker(knowledge: normalizer.knowledge)
  }

  /// - Parameter threshold: at or above this score the two match, 0…1.
  public func compare(
    _ left: Party, _ right: Party, threshold: Double = ScreeningOptions.defaultThreshold
  ) -> Comparison {
    let best = bestNames(left, right)
    let (score, moved) = Qualifiers.apply(
      to: best.score, Qualities(left), Qualities(right), addresses: likeness(left.addresses, right.addresses))
    return Comparison(
      score: score, match: score >= threshold,
      exact: best.isExact && !Qualifiers.contradict(Qualities(left), Qualities(right)),
      reasons: best.reasons + moved)
  }

  private struct Best {
    var score = 0.0
    var isExact = false
    var reasons: [Reason] = []
  }

  private func bestNames(_ left: Party, _ right: Party) -> Best {
    let scratch = AlignmentScratch()
    var best = Best()
    let theirs = names(of: right)
    for one in names(of: left) {
      for other in theirs {
        _ = one.withView { leftView in
          other.withView { rightView in
            let fit = scratch.align(leftView, rightView)
            let score = NameScore.score(fit)
            guard score > best.score || (score == best.score && fit.isExact && !best.isExact) else { return }
            best = Best(
              score: score, isExact: fit.isExact,
              reasons: Explanation.reasons(fit, scratch, leftView, rightView, score: score))
          }
        }
      }
    }
    return best
  }

  private func likeness(_ left: [String], _ right: [String]) -> AddressLikeness? {
    let scratch = AlignmentScratch()
    var best: AddressLikeness?
    let theirs = right.filter { !$0.isEmpty }.map(prepared)
    for one in left.filter({ !$0.isEmpty }).map(prepared) {
      for other in theirs {
        _ = one.withView { leftView in
          other.withView { rightView in
            let score = NameScore.score(scratch.align(leftView, rightView))
            guard score > best?.score ?? 0 else { return }
            best = AddressLikeness(score: score, left: one.original, right: other.original)
          }
        }
      }
    }
    return best
  }

  private func prepared(_ address: String) -> PreparedQuery {
    PreparedQuery(address, kind: .organization, normalizer: normalizer, maker: maker)
  }

  private func names(of party: Party) -> [PreparedQuery] {
    ([party.name] + party.aliases).filter { !$0.isEmpty }.flatMap {
      PreparedQuery.readings(of: $0, kind: party.kind, normalizer: normalizer, maker: maker)
    }
  }
}
