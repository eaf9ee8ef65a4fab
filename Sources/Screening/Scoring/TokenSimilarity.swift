import Names

/// How alike two tokens are, 0…1. Symmetric. One function for candidates, scores and explanations.
///
/// The strongest of: equal; the same given name in another spelling; one edit or two, as far as the length bears it
/// (Damerau–Levenshtein, optimal string alignment); the same sounds in another romanization; the same consonants where
/// a script writes no vowels; an initial.
func tokenSimilarity(
  _ left: UnsafePointer<Term>, _ aBytes: UnsafePointer<UInt8>,
  _ right: UnsafePointer<Term>, _ bBytes: UnsafePointer<UInt8>
) -> Float {
  let (aLength, bLength) = (Int(left.pointee.length), Int(right.pointee.length))
  let (shorter, longer) = aLength < bLength ? (aLength, bLength) : (bLength, aLength)
  if aLength == bLength, equal(aBytes, bBytes, aLength) { return 1 }
  if shorter == 0 { return 0 }
  let flags = left.pointee.flags | right.pointee.flags
  if flags & Term.digits != 0 { return 0 }
  if shorter == 1 { return aBytes[0] == bBytes[0] ? TokenSimilarityTable.initial : 0 }

  var best: Float = groupSimilarity(left, right)
  if left.pointee.ordinaryWord != 0, left.pointee.ordinaryWord == right.pointee.ordinaryWord {
    best = TokenSimilarityTable.ordinaryWord
  }
  let soundKey = left.pointee.soundKey
  let sameSound = soundKey == right.pointee.soundKey && soundKey != 0
  let sameConsonants =
    flags & Term.vowelless != 0 && left.pointee.consonantKey == right.pointee.consonantKey
    && left.pointee.consonantKey != 0
  if sameConsonants, shorter >= 3 { best = max(best, TokenSimilarityTable.consonants) }
  let limit = TokenSimilarityTable.editLimit(longer)
  let differing = (left.pointee.letters ^ right.pointee.letters).nonzeroBitCount
  if longer - shorter <= limit, differing <= 2 * limit || sameSound {
    let distance = Distances.osaDistance(
      UnsafeBufferPointer(start: aBytes, count: aLength), UnsafeBufferPointer(start: bBytes, count: bLength),
      limit: limit)
    if distance <= limit {
      var edited = TokenSimilarityTable.edited(distance, longer)
      if aBytes[0] != bBytes[0] { edited *= TokenSimilarityTable.otherInitial }
      if sameSound { edited = max(edited, TokenSimilarityTable.soundWithin(distance, key: soundKey)) }
      best = max(best, edited)
    }
  }
  if sameSound, shorter >= 3 { best = max(best, TokenSimilarityTable.sound) }
  return best
}

@inline(__always)
func equal(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ length: Int) -> Bool {
  for index in 0..<length where a[index] != b[index] { return false }
  return true
}

private func groupSimilarity(_ left: UnsafePointer<Term>, _ right: UnsafePointer<Term>) -> Float {
  guard left.pointee.groups[0] != 0, right.pointee.groups[0] != 0 else { return 0 }
  let (a, b) = (left.pointee, right.pointee)
  var best: UInt8 = 0
  for own in 0..<4 where a.groups[own] != 0 {
    for other in 0..<4 where b.groups[other] == a.groups[own] {
      best = max(best, min(a.groupStrengths[own], b.groupStrengths[other]))
    }
  }
  // A spelling of the table is a little less than the same letters.
  return Float(best) * 0.0097
}

/// What each kind of likeness is worth. Set by hand, then checked against the labelled queries of the benchmark.
enum TokenSimilarityTable {
  static let initial: Float = 0.5
  static let ordinaryWord: Float = 0.96
  static let consonants: Float = 0.88
  static let sound: Float = 0.7
  static let otherInitial: Float = 0.93

  /// How many edits a token of this length bears.
  static func editLimit(_ length: Int) -> Int {
    switch length {
    case ...2: 0
    case 3...5: 1
    case 6...10: 2
    default: 3
    }
  }

  static func edited(_ distance: Int, _ length: Int) -> Float {
    switch (distance, length) {
    case (0, _): 1
    case (1, ...3): 0.6
    case (1, 4): 0.72
    case (1, 5): 0.8
    case (1, 6): 0.86
    case (1, _): 0.9
    case (2, 6): 0.6
    case (2, 7): 0.68
    case (2, 8...9): 0.76
    case (2, _): 0.82
    case (3, 11...13): 0.68
    default: 0.74
    }
  }

  /// The same sounds and few edits: a romanization, not a slip. Few consonants agree by chance ("Hassan", "Hussein").
  static func soundWithin(_ distance: Int, key: UInt64) -> Float {
    let saysMuch = key >= 1 << 15
    return switch distance {
    case 0: 1
    case 1: 0.95
    case 2: saysMuch ? 0.91 : 0.86
    default: saysMuch ? 0.85 : 0.78
    }
  }
}
