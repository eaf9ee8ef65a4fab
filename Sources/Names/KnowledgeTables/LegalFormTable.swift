/// Legal forms as sequences of word hashes; the longest one that starts at a word is found without allocating.
struct LegalFormTable: Sendable {
  private struct Node {
    let hash: UInt64
    /// 0 for a mere beginning of longer forms, else 1 + the class.
    var form: UInt16
    var isContinued: Bool
  }

  private var nodes: [Node] = []
  private var slots: SlotTable

  init(capacity: Int) {
    slots = SlotTable(capacity: capacity)
    nodes.reserveCapacity(capacity)
  }

  private func number(of hash: UInt64) -> Int? {
    slots.find(hash) { nodes[$0].hash == hash }
  }

  /// - Returns: false when the table is full.
  mutating func add(_ words: [UInt64], form: UInt16) -> Bool {
    var hash: UInt64 = 0
    for (index, word) in words.enumerated() {
      hash = Fingerprint.chain(hash, word)
      let isLast = index + 1 == words.count
      if let known = number(of: hash) {
        if isLast { nodes[known].form = form + 1 } else { nodes[known].isContinued = true }
      } else {
        guard slots.insert(nodes.count, at: hash) else { return false }
        nodes.append(Node(hash: hash, form: isLast ? form + 1 : 0, isContinued: !isLast))
      }
    }
    return true
  }

  func longestMatch(in words: UnsafeBufferPointer<UInt64>, at start: Int) -> LegalFormMatch? {
    guard words.indices.contains(start) else { return nil }
    var found: LegalFormMatch?
    var hash: UInt64 = 0
    for index in start..<words.count {
      hash = Fingerprint.chain(hash, words[index])
      guard let number = number(of: hash) else { break }
      let node = nodes[number]
      if node.form > 0 { found = LegalFormMatch(length: index - start + 1, form: node.form - 1) }
      if !node.isContinued { break }
    }
    return found
  }
}
