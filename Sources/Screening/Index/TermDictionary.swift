import Names

/// The distinct tokens of an index while it is compiled: open addressing over the tokens' own bytes.
struct TermDictionary {
  private(set) var terms: [Term] = []
  /// The bytes of all terms, one after the other; `Term.offset` counts from here.
  private(set) var text: [UInt8] = []
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 16)
  private let maker: TermMaker

  init(maker: TermMaker) {
    self.maker = maker
  }

  /// The number of the token, a new one where it is new.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>, isVowelless: Bool) -> UInt32 {
    let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Term.maximumLength))
    guard let start = bytes.baseAddress else { return 0 }
    var slot =
      Int(truncatingIfNeeded: stableHash(start, bytes.count, seed: isVowelless ? 1 : 0)) & (slots.count - 1)
    while slots[slot] != 0 {
      if isSame(slots[slot] - 1, bytes, isVowelless) { return slots[slot] - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    terms.append(maker.term(bytes, isVowelless: isVowelless, offset: text.count))
    text.append(contentsOf: bytes)
    slots[slot] = UInt32(terms.count)
    if terms.count * 2 > slots.count { grow() }
    return UInt32(terms.count - 1)
  }

  private func isSame(_ number: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ isVowelless: Bool) -> Bool {
    let term = terms[Int(number)]
    guard Int(term.length) == bytes.count, (term.flags & Term.vowelless != 0) == isVowelless else {
      return false
    }
    return text.withUnsafeBufferPointer { text in
      bytes.indices.allSatisfy { text[Int(term.offset) + $0] == bytes[$0] }
    }
  }

  private mutating func grow() {
    var wider = [UInt32](repeating: 0, count: slots.count * 2)
    text.withUnsafeBufferPointer { text in
      for (number, term) in terms.enumerated() {
        guard let start = text.baseAddress else { return }
        let seed: UInt64 = term.flags & Term.vowelless != 0 ? 1 : 0
        var slot =
          Int(truncatingIfNeeded: stableHash(start + Int(term.offset), Int(term.length), seed: seed))
          & (wider.count - 1)
        while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
        wider[slot] = UInt32(number + 1)
      }
    }
    slots = wider
  }

  /// Sets where each term's postings lie.
  mutating func setPostings(_ number: Int, first: UInt32, names: UInt32, addresses: UInt32) {
    terms[number].firstPosting = first
    terms[number].nameCount = names
    terms[number].addressCount = addresses
  }

  /// Moves every term's bytes by `distance`, once they are part of a larger text.
  mutating func shiftText(by distance: Int) {
    for number in terms.indices { terms[number].offset += UInt32(distance) }
  }
}
