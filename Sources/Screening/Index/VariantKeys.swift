/// The keys under which a token can be found though it is written otherwise: itself with up to two letters left out
/// (any two tokens within that many edits share one: Mor & Fraenkel's deletion neighborhood, cut to a prefix as
/// SymSpell does), its sounds, its consonants, its group of given names.
enum VariantKeys {
  /// Deletions are made in this many leading letters.
  static let prefix = 9

  private static let soundSeed: UInt64 = 0x5f_0001
  private static let consonantSeed: UInt64 = 0x5f_0002
  private static let groupSeed: UInt64 = 0x5f_0003
  private static let wordSeed: UInt64 = 0x5f_0004

  /// How many letters may be left out of a token of this length.
  static func depth(_ length: Int) -> Int {
    switch length {
    case ...2: 0
    case 3...6: 1
    default: 2
    }
  }

  /// Calls `visit` with each key; some may repeat.
  /// - Parameter maximumDepth: how many letters are left out at most.
  static func forEach(
    _ term: Term, _ bytes: UnsafePointer<UInt8>, maximumDepth: Int = 2, _ visit: (UInt64) -> Void
  ) {
    deletions(bytes, min(Int(term.length), prefix), min(depth(Int(term.length)), maximumDepth), visit)
    if term.soundKey != 0, term.length >= 3 { visit(mixed(term.soundKey &+ soundSeed)) }
    if term.consonantKey != 0, term.length >= 3 { visit(mixed(term.consonantKey &+ consonantSeed)) }
    if term.ordinaryWord != 0 { visit(mixed(UInt64(term.ordinaryWord) &+ wordSeed << 32)) }
    for place in 0..<4 where term.groups[place] != 0 {
      visit(mixed(UInt64(term.groups[place]) &+ groupSeed << 32))
    }
  }

  /// The most keys a token can have: deletions, sounds, consonants, word and groups.
  static let most = 1 + prefix + prefix * (prefix - 1) / 2 + 3 + 4

  /// Calls `body` with all keys at once, valid during the call.
  static func withAll(
    _ term: Term, _ bytes: UnsafePointer<UInt8>, maximumDepth: Int = 2,
    _ body: (UnsafeBufferPointer<UInt64>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: most) { room in
      var count = 0
      forEach(term, bytes, maximumDepth: maximumDepth) { key in
        room[count] = key
        count += 1
      }
      body(UnsafeBufferPointer(rebasing: room[..<count]))
    }
  }

  /// A polynomial hash, so that the hash of a token less a letter or two follows from hashes of its pieces.
  private static func deletions(
    _ bytes: UnsafePointer<UInt8>, _ length: Int, _ depth: Int, _ visit: (UInt64) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * (prefix + 1)) { room in
      guard let heads = room.baseAddress else { return }
      let powers = heads + prefix + 1
      (heads[0], powers[0]) = (0, 1)
      for index in 0..<length {
        heads[index + 1] = heads[index] &* base &+ UInt64(bytes[index])
        powers[index + 1] = powers[index] &* base
      }
      visit(finished(heads[length], length))
      guard depth > 0 else { return }
      for first in 0..<length {
        // Leaving out either of two equal neighbors gives one key.
        if first > 0, bytes[first] == bytes[first - 1] { continue }
        let tail = heads[length] &- heads[first + 1] &* powers[length - first - 1]
        visit(finished(heads[first] &* powers[length - first - 1] &+ tail, length - 1))
      }
      guard depth > 1 else { return }
      for first in 0..<length {
        for second in (first + 1)..<max(length, first + 1) {
          let middle = heads[second] &- heads[first + 1] &* powers[second - first - 1]
          let start = heads[first] &* powers[second - first - 1] &+ middle
          let tail = heads[length] &- heads[second + 1] &* powers[length - second - 1]
          visit(finished(start &* powers[length - second - 1] &+ tail, length - 2))
        }
      }
    }
  }

  private static let base: UInt64 = 0x0000_0100_0000_01b3

  @inline(__always)
  private static func finished(_ hash: UInt64, _ length: Int) -> UInt64 {
    let spread = (hash &+ UInt64(length)) &* 0xd6e8_feb8_6659_fd93
    return spread ^ (spread >> 32)
  }
}
