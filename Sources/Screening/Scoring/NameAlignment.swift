import Names

/// Tokens of two names that stand for each other: one to one, or one to two or three written together.
struct AlignedTokens: BitwiseCopyable {
  var leftStart: UInt8
  var leftCount: UInt8
  var rightStart: UInt8
  var rightCount: UInt8
  var similarity: Float
  /// What taking this pair is worth; pairs are taken greedily by it.
  var gain: Float

  /// A bit for each token of the left name, and of the right.
  var leftTokens: UInt32 { ((1 << UInt32(leftCount)) - 1) << UInt32(leftStart) }
  var rightTokens: UInt32 { ((1 << UInt32(rightCount)) - 1) << UInt32(rightStart) }
}

/// How two names cover each other.
struct NameFit: BitwiseCopyable {
  /// Share of the left name's weight that has a counterpart, each counterpart at its similarity; 0…1.
  var leftCover: Float = 0
  var rightCover: Float = 0
  /// Weight of the left and right names.
  var leftWeight: Float = 0
  var rightWeight: Float = 0
  /// Weight of what was matched, the lighter side's.
  var evidence: Float = 0
  /// Weight of the tokens without a counterpart.
  var leftMissing: Float = 0
  var rightMissing: Float = 0
  /// Pairs that are not equal.
  var unequalPairs: Int = 0
  /// How the tokens were weighed.
  var mode = NameMode.unknown
  /// Aligned tokens.
  var pairs: Int = 0
  /// Whether every token has an equal counterpart, brackets, legal forms, titles and stop words aside.
  var isExact = false

  /// The same with nothing missing on either side: what the aligned tokens alone would give.
  var withoutGaps: NameFit {
    var fit = self
    let leftShare = leftWeight > 0 ? 1 - leftMissing / leftWeight : 1
    let rightShare = rightWeight > 0 ? 1 - rightMissing / rightWeight : 1
    fit.leftCover = leftShare > 0 ? min(1, leftCover / leftShare) : 0
    fit.rightCover = rightShare > 0 ? min(1, rightCover / rightShare) : 0
    (fit.leftMissing, fit.rightMissing) = (0, 0)
    return fit
  }

  var higherCover: Float { max(leftCover, rightCover) }
  var lowerCover: Float { min(leftCover, rightCover) }
}

/// Room for one alignment at a time, allocated once.
final class AlignmentScratch {
  private let pool: UnsafeMutablePointer<AlignedTokens>
  private var poolCount = 0
  private let chosen: UnsafeMutablePointer<AlignedTokens>
  private(set) var chosenCount = 0
  private let leftWeights: UnsafeMutablePointer<Float>
  private let rightWeights: UnsafeMutablePointer<Float>
  /// Where each token ends if the name is written together; the first place is its start.
  private let leftEnds: UnsafeMutablePointer<Int32>
  private let rightEnds: UnsafeMutablePointer<Int32>
  /// Whether `align` took its arguments the other way round; `aligned` says them as given.
  private var isSwapped = false

  private static let poolSize = NameView.maximumTokens * NameView.maximumTokens
  /// Below this a likeness is chance.
  private static let leastSimilarity: Float = 0.5
  private static let joinedSimilarity: Float = 0.97
  private static let joinedWithEdit: Float = 0.86

  init() {
    pool = .allocate(capacity: Self.poolSize)
    chosen = .allocate(capacity: NameView.maximumTokens)
    leftWeights = .allocate(capacity: NameView.maximumTokens)
    rightWeights = .allocate(capacity: NameView.maximumTokens)
    leftEnds = .allocate(capacity: NameView.maximumTokens + 1)
    rightEnds = .allocate(capacity: NameView.maximumTokens + 1)
  }

  deinit {
    pool.deallocate()
    chosen.deallocate()
    leftWeights.deallocate()
    rightWeights.deallocate()
    leftEnds.deallocate()
    rightEnds.deallocate()
  }

  /// Aligns two names. Symmetric: the pair is always taken in one order.
  func align(_ left: NameView, _ right: NameView) -> NameFit {
    isSwapped = right.precedes(left)
    let fit = isSwapped ? alignOrdered(right, left) : alignOrdered(left, right)
    guard isSwapped else { return fit }
    var turned = fit
    (turned.leftCover, turned.rightCover) = (fit.rightCover, fit.leftCover)
    (turned.leftWeight, turned.rightWeight) = (fit.rightWeight, fit.leftWeight)
    (turned.leftMissing, turned.rightMissing) = (fit.rightMissing, fit.leftMissing)
    return turned
  }

  /// The aligned tokens of the last `align`, best first.
  func aligned(_ index: Int) -> AlignedTokens {
    let pair = chosen[index]
    guard isSwapped else { return pair }
    return AlignedTokens(
      leftStart: pair.rightStart, leftCount: pair.rightCount, rightStart: pair.leftStart,
      rightCount: pair.leftCount, similarity: pair.similarity, gain: pair.gain)
  }

  private func alignOrdered(_ left: NameView, _ right: NameView) -> NameFit {
    let mode = NameMode.of(left.mode, right.mode)
    var fit = NameFit()
    fit.mode = mode
    fit.leftWeight = Self.measure(left, mode, leftWeights, leftEnds)
    fit.rightWeight = Self.measure(right, mode, rightWeights, rightEnds)
    poolCount = 0
    poolSingles(left, right)
    poolJoined(left, right)
    choose()
    return measured(fit, left, right)
  }

  /// Writes what each token weighs and where it ends; returns what all weigh.
  private static func measure(
    _ name: NameView, _ mode: NameMode, _ weights: UnsafeMutablePointer<Float>,
    _ ends: UnsafeMutablePointer<Int32>
  ) -> Float {
    var weight: Float = 0
    ends[0] = 0
    for index in 0..<name.count {
      weights[index] = name.weight(index, in: mode)
      weight += weights[index]
      ends[index + 1] = ends[index] + Int32(name.term(index).pointee.length)
    }
    return weight
  }

  private func poolSingles(_ left: NameView, _ right: NameView) {
    for l in 0..<left.count {
      let (term, bytes) = (left.term(l), left.bytes(l))
      for r in 0..<right.count {
        let similarity = tokenSimilarity(term, bytes, right.term(r), right.bytes(r))
        if similarity >= Self.leastSimilarity { add(l, 1, r, 1, similarity) }
      }
    }
  }

  /// One token against two or three neighbors of the other name written together.
  private func poolJoined(_ left: NameView, _ right: NameView) {
    for span in 2...3 {
      forEachJoined(leftEnds, left.count, span, rightEnds, right.count) { l, total, r in
        let similarity = joinedSimilarity(left, l, span, total, right, r)
        if similarity > 0 { add(l, span, r, 1, similarity) }
      }
      forEachJoined(rightEnds, right.count, span, leftEnds, left.count) { r, total, l in
        let similarity = joinedSimilarity(right, r, span, total, left, l)
        if similarity > 0 { add(l, 1, r, span, similarity) }
      }
    }
  }

  /// Calls `visit` for neighbors of one name, with their length, and each token of the other that is long enough to stand
  /// for them and no more than a letter longer or shorter.
  @inline(__always)
  private func forEachJoined(
    _ parts: UnsafePointer<Int32>, _ partCount: Int, _ span: Int, _ wholes: UnsafePointer<Int32>,
    _ wholeCount: Int, _ visit: (_ start: Int, _ total: Int, _ whole: Int) -> Void
  ) {
    guard partCount >= span else { return }
    for start in 0...(partCount - span) {
      let total = parts[start + span] - parts[start]
      guard total <= Int32(Term.maximumLength) else { continue }
      for whole in 0..<wholeCount {
        let length = wholes[whole + 1] - wholes[whole]
        if length >= 4, abs(total - length) <= 1 { visit(start, Int(total), whole) }
      }
    }
  }

  /// - Parameter total: how long the neighbors are together, at most a letter more or less than the whole.
  private func joinedSimilarity(
    _ parts: NameView, _ start: Int, _ span: Int, _ total: Int, _ whole: NameView, _ at: Int
  ) -> Float {
    let wholeLength = Int(whole.term(at).pointee.length)
    let wholeBytes = whole.bytes(at)
    guard parts.bytes(start)[0] == wholeBytes[0] else { return 0 }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Term.maximumLength) { joined in
      var length = 0
      for part in start..<start + span {
        let bytes = parts.bytes(part)
        for index in 0..<Int(parts.term(part).pointee.length) {
          joined[length] = bytes[index]
          length += 1
        }
      }
      let joinedBytes = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(joined)[..<length])
      let whole = UnsafeBufferPointer(start: wholeBytes, count: wholeLength)
      if length == wholeLength, equal(joinedBytes.baseAddress ?? wholeBytes, wholeBytes, length) {
        return Self.joinedSimilarity
      }
      guard length >= 7 else { return 0 }
      return Distances.osaDistance(joinedBytes, whole, limit: 1) <= 1 ? Self.joinedWithEdit : 0
    }
  }

  private func add(_ l: Int, _ lCount: Int, _ r: Int, _ rCount: Int, _ similarity: Float) {
    guard poolCount < Self.poolSize else { return }
    var weight: Float = 0
    for index in l..<l + lCount { weight += leftWeights[index] }
    for index in r..<r + rCount { weight += rightWeights[index] }
    // Written together with an edit may be one token with a letter more: that one comes first.
    let preference: Float = lCount + rCount > 2 && similarity < Self.joinedSimilarity ? 0.6 : 1
    pool[poolCount] = AlignedTokens(
      leftStart: UInt8(l), leftCount: UInt8(lCount), rightStart: UInt8(r), rightCount: UInt8(rCount),
      similarity: similarity, gain: similarity * similarity * (weight + 0.001) * preference)
    poolCount += 1
  }

  /// Takes the pair worth most, then the next that shares no token with those taken.
  private func choose() {
    chosenCount = 0
    var (leftUsed, rightUsed): (UInt32, UInt32) = (0, 0)
    while chosenCount < NameView.maximumTokens {
      var best = -1
      var bestGain: Float = 0
      for index in 0..<poolCount where pool[index].gain > bestGain {
        if leftUsed & pool[index].leftTokens == 0, rightUsed & pool[index].rightTokens == 0 {
          (best, bestGain) = (index, pool[index].gain)
        }
      }
      guard best >= 0 else { return }
      chosen[chosenCount] = pool[best]
      chosenCount += 1
      leftUsed |= pool[best].leftTokens
      rightUsed |= pool[best].rightTokens
    }
  }

  private func measured(_ start: NameFit, _ left: NameView, _ right: NameView) -> NameFit {
    var fit = start
    (fit.leftMissing, fit.rightMissing) = (fit.leftWeight, fit.rightWeight)
    var (leftUsed, rightUsed): (UInt32, UInt32) = (0, 0)
    var allEqual = true
    for index in 0..<chosenCount {
      let pair = chosen[index]
      leftUsed |= pair.leftTokens
      rightUsed |= pair.rightTokens
      var (leftWeight, rightWeight): (Float, Float) = (0, 0)
      for l in Int(pair.leftStart)..<Int(pair.leftStart + pair.leftCount) { leftWeight += leftWeights[l] }
      for r in Int(pair.rightStart)..<Int(pair.rightStart + pair.rightCount) {
        rightWeight += rightWeights[r]
      }
      fit.leftCover += leftWeight * pair.similarity
      fit.rightCover += rightWeight * pair.similarity
      fit.evidence += min(leftWeight, rightWeight) * pair.similarity
      fit.leftMissing -= leftWeight
      fit.rightMissing -= rightWeight
      if pair.similarity < 1 {
        if max(leftWeight, rightWeight) > NameView.fillerWeight { allEqual = false }
        fit.unequalPairs += 1
      }
    }
    fit.pairs = chosenCount
    fit.leftCover = fit.leftWeight > 0 ? fit.leftCover / fit.leftWeight : 0
    fit.rightCover = fit.rightWeight > 0 ? fit.rightCover / fit.rightWeight : 0
    fit.isExact =
      allEqual && chosenCount > 0 && isCovered(left, leftUsed) && isCovered(right, rightUsed)
    return fit
  }

  private func isCovered(_ name: NameView, _ used: UInt32) -> Bool {
    for index in 0..<name.count where used & (1 << UInt32(index)) == 0 && !name.isAside(index) {
      return false
    }
    return true
  }
}
