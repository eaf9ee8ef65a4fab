import Vocabulary

/// What a match rests on, kept so that its reasons can be put into words when somebody asks for them.
struct MatchBasis: Sendable {
  let index: ScreeningIndex
  /// Nil, as `name` is, where an identifier or an address alone matched.
  let query: PreparedQuery?
  let name: UInt32?
  /// The name's score before qualifiers.
  let base: Double
  let score: Double
  let ours: Qualities
  let theirs: Qualities
  let addresses: AddressLikeness?

  /// The alignment and the qualifiers that gave the score, made again: the same path, not another.
  var reasons: [Reason] {
    var reasons = nameReasons
    if let addresses, name == nil {
      reasons = [Reason(feature: "address", left: addresses.left, right: addresses.right, effect: score)]
    }
    if ours.saysSomething || theirs.isWeak || addresses != nil {
      reasons += Qualifiers.apply(to: base, ours, theirs, addresses: addresses).1
    }
    return reasons
  }

  private var nameReasons: [Reason] {
    guard let query, let name else { return [] }
    let scratch = AlignmentScratch()
    return query.withView { view in
      let other = index.view(ofName: Int(name))
      return Explanation.reasons(scratch.align(view, other), scratch, view, other, score: base)
    } ?? []
  }
}
