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
  }

  deinit {
    pool.deallocate()
    chosen.deallocate()
    leftWeights.deallocate()
    rightWeights.deallocate()
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
    for index in 0..<left.count {
      leftWeights[index] = left.weight(index, in: mode)
      fit.leftWeight += leftWeights[index]
    }
    for index in 0..<right.count {
      rightWeights[index] = right.weight(index, in: mode)
      fit.rightWeight += rightWeights[index]
    }
    poolCount = 0
    poolSingles(left, right)
    poolJoined(left, right)
    choose()
    return measured(fit, left, right)
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
      if left.count >= span {
        for l in 0...(left.count - span) {
          for r in 0..<right.count {
            let similarity = joinedSimilarity(left, l, span, right, r)
            if similarity > 0 { add(l, span, r, 1, similarity) }
          }
        }
      }
      if right.count >= span {
        for r in 0...(right.count - span) {
          for l in 0..<left.count {
            let similarity = joinedSimilarity(right, r, span, left, l)
            if similarity > 0 { add(l, 1, r, span, similarity) }
          }
        }
      }
    }
  }

  private func joinedSimilarity(_ parts: NameView, _ start: Int, _ span: Int, _ whole: NameView, _ at: Int)
    -> Float
  {
    let wholeLength = Int(whole.term(at).pointee.length)
    var total = 0
    for part in start..<start + span { total += Int(parts.term(part).pointee.length) }
    guard wholeLength >= 4, abs(total - wholeLength) <= 1, total <= Term.maximumLength else { return 0 }
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
        if leftUsed & mask(pool[index].leftStart, pool[index].leftCount) == 0,
          rightUsed & mask(pool[index].rightStart, pool[index].rightCount) == 0
        {
          (best, bestGain) = (index, pool[index].gain)
        }
      }
      guard best >= 0 else { return }
      chosen[chosenCount] = pool[best]
      chosenCount += 1
      leftUsed |= mask(pool[best].leftStart, pool[best].leftCount)
      rightUsed |= mask(pool[best].rightStart, pool[best].rightCount)
    }
  }

  private func mask(_ start: UInt8, _ count: UInt8) -> UInt32 { ((1 << UInt32(count)) - 1) << UInt32(start) }

  private func measured(_ start: NameFit, _ left: NameView, _ right: NameView) -> NameFit {
    var fit = start
    (fit.leftMissing, fit.rightMissing) = (fit.leftWeight, fit.rightWeight)
    var (leftUsed, rightUsed): (UInt32, UInt32) = (0, 0)
    var allEqual = true
    for index in 0..<chosenCount {
      let pair = chosen[index]
      leftUsed |= mask(pair.leftStart, pair.leftCount)
      rightUsed |= mask(pair.rightStart, pair.rightCount)
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
