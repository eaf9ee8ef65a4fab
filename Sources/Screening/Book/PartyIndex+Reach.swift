import Dispatch
import Synchronization

extension PartyIndex {
  /// The ids of the parties that may have a match at or above `threshold` among the listings of `index`: those that have
  /// one, and a few more. In the order in which parties were added.
  ///
  /// The question is the one that screening asks, put by the same code, but for what only the party's whole record tells:
  /// countries, births and addresses are taken to speak for every pair.
  public func reached(by index: ScreeningIndex, threshold: Double, cores: Int) -> [String] {
    guard index.listingCount > 0 else { return [] }
    var isReached = [Bool](repeating: false, count: count)
    if !index.identifiers.isEmpty { forEachIdentified(by: index) { isReached[$0] = true } }
    let resembling = termsResembling(index, cores)
    let keys = Self.joinedKeys(of: index)
    let found = inParts(names.count - 1, cores) { [self] range in
      ReachSearch(self, index, resembling: resembling, keys: keys, threshold: threshold).parties(of: range)
    }
    for party in found.joined() { isReached[Int(party)] = true }
    return isReached.indices.filter { isReached[$0] }.map(id)
  }

  private func forEachIdentified(by index: ScreeningIndex, _ visit: (Int) -> Void) {
    for (place, hash) in identifiers.enumerated() {
      index.identifiers.forEach(under: hash) { _ in visit(Int(identified[place])) }
    }
  }

  /// Whether each term resembles one of the index.
  private func termsResembling(_ index: ScreeningIndex, _ cores: Int) -> [Bool] {
    inParts(terms.count, cores) { [self] range in
      let search = CandidateSearch(index)
      return terms.withUnsafeBufferPointer { terms in
        text.withUnsafeBufferPointer { text in
          guard let first = terms.baseAddress, let bytes = text.baseAddress else { return [] }
          return range.map { search.finds(first + $0, bytes + Int(first[$0].offset)) }
        }
      }
    }.flatMap(\.self)
  }

  /// Which short keys the terms of an index stand under.
  private static func joinedKeys(of index: ScreeningIndex) -> [Bool] {
    var keys = [Bool](repeating: false, count: 1 << 16)
    for term in index.terms {
      VariantKeys.forEach(term, index.text + Int(term.offset)) { keys[Int(short($0))] = true }
    }
    return keys
  }

  private func inParts<Value: Sendable>(
    _ count: Int, _ cores: Int, _ work: @Sendable (Range<Int>) -> [Value]
  ) -> [[Value]] {
    let parts = max(1, min(cores * 8, count / 256))
    let results = Mutex([[Value]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let found = work(part * count / parts..<(part + 1) * count / parts)
      results.withLock { $0[part] = found }
    }
    return results.withLock { $0 }
  }
}

/// Looks through names of parties for those that listings may be meant by. One thread's.
private struct ReachSearch {
  let parties: PartyIndex
  let index: ScreeningIndex
  let resembling: [Bool]
  let keys: [Bool]
  let threshold: Double
  private let search: CandidateSearch
  private let scratch = AlignmentScratch()

  init(
    _ parties: PartyIndex, _ index: ScreeningIndex, resembling: [Bool], keys: [Bool], threshold: Double
  ) {
    (self.parties, self.index) = (parties, index)
    (self.resembling, self.keys, self.threshold) = (resembling, keys, threshold)
    search = CandidateSearch(index)
  }

  func parties(of range: Range<Int>) -> [UInt32] {
    var found: [UInt32] = []
    parties.names.withUnsafeBufferPointer { names in
      parties.numbers.withUnsafeBufferPointer { numbers in
        parties.joinedKeys.withUnsafeBufferPointer { joined in
          for place in range {
            let (name, next) = (names[place], names[place + 1])
            guard found.last != name.party, shares(name, next, numbers, joined) else { continue }
            if counts(name, numbers) { found.append(name.party) }
          }
        }
      }
    }
    return found
  }

  /// Whether the name has a token, or neighbors written together, that can lead to a name of the index.
  private func shares(
    _ name: PartyIndex.Name, _ next: PartyIndex.Name, _ numbers: UnsafeBufferPointer<UInt32>,
    _ joined: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    for place in Int(name.firstNumber)..<Int(next.firstNumber)
    where resembling[Int(numbers[place] & NameView.termMask)] { return true }
    for place in Int(name.firstKey)..<Int(next.firstKey) where keys[Int(joined[place])] { return true }
    return false
  }

  private func counts(_ name: PartyIndex.Name, _ numbers: UnsafeBufferPointer<UInt32>) -> Bool {
    parties.terms.withUnsafeBufferPointer { terms in
      parties.text.withUnsafeBufferPointer { text in
        guard let first = terms.baseAddress, let bytes = text.baseAddress, let order = numbers.baseAddress
        else { return false }
        let view = NameView(
          numbers: order + Int(name.firstNumber), terms: first, text: bytes, count: Int(name.numberCount),
          mode: NameMode(rawValue: name.mode) ?? .unknown)
        let least = Screener.leastOdds(threshold, Qualifiers.mostShift)
        return search.candidates(for: view, .each(leastOdds: least), addresses: name.isAddress).contains {
          candidate in
          let score = NameScore.score(scratch.align(view, index.view(ofName: Int(candidate.name))))
          return score > 0 && Qualifiers.most(score) >= threshold
        }
      }
    }
  }
}
