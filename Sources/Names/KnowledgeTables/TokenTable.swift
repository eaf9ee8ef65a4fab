/// Words and what is known of them.
struct TokenTable: Sendable {
  private struct Entry {
    let start: Int
    let count: Int
    var facts: TokenFacts
  }

  private var text: [UInt8] = []
  private var entries: [Entry] = []
  /// Of the entries' words, in the same order.
  private var hashes: [UInt64] = []
  private var slots: SlotTable

  init(capacity: Int) {
    slots = SlotTable(capacity: capacity)
    entries.reserveCapacity(capacity)
    hashes.reserveCapacity(capacity)
  }

  var count: Int { entries.count }

  @inline(__always)
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    number(of: word, hash: Fingerprint.of(word))
  }

  @inline(__always)
  private func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    slots.find(hash) { number in
      // The hash alone parts all but chosen words; comparing the text parts those too.
      hashes[number] == hash && holds(word, entries[number])
    }
  }

  @inline(__always)
  private func holds(_ word: UnsafeBufferPointer<UInt8>, _ entry: Entry) -> Bool {
    guard entry.count == word.count else { return false }
    return text.withUnsafeBufferPointer { text in
      for index in 0..<word.count where text[entry.start + index] != word[index] { return false }
      return true
    }
  }

  /// The word's number, given now if it had none; nil when the table is full.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Fingerprint.of(word)
    if let known = number(of: word, hash: hash) { return known }
    guard slots.insert(entries.count, at: hash) else { return nil }
    let facts = TokenFacts(canonical: UInt32(entries.count))
    entries.append(Entry(start: text.count, count: word.count, facts: facts))
    hashes.append(hash)
    text.append(contentsOf: word)
    return entries.count - 1
  }

  subscript(number: Int) -> TokenFacts {
    get { entries[number].facts }
    set { entries[number].facts = newValue }
  }
}
