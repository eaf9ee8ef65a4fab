/// Which letters a whole name is made of, and how many: names that are written with slips, joined or split have nearly
/// the same, whatever becomes of their tokens. Letters and digits share sixteen counts.
struct LetterBag: BitwiseCopyable {
  private var low = SIMD8<UInt8>()
  private var high = SIMD8<UInt8>()

  init() {}

  init(_ name: NameView) {
    for token in 0..<name.count {
      add(UnsafeBufferPointer(start: name.bytes(token), count: Int(name.term(token).pointee.length)))
    }
  }

  mutating func add(_ token: UnsafeBufferPointer<UInt8>) {
    for byte in token {
      let place = Int(byte & 7)
      if byte & 8 == 0 {
        if low[place] < .max { low[place] += 1 }
      } else {
        if high[place] < .max { high[place] += 1 }
      }
    }
  }

  var count: Int { Self.sum(low, high) }

  /// How many letters one has that the other has not.
  @inline(__always)
  func distance(_ other: LetterBag) -> Int {
    Self.sum(
      pointwiseMax(low, other.low) &- pointwiseMin(low, other.low),
      pointwiseMax(high, other.high) &- pointwiseMin(high, other.high))
  }

  /// Whether at most three letters in ten differ, or two.
  @inline(__always)
  func isNearly(_ other: LetterBag) -> Bool {
    distance(other) * 10 <= max(20, 3 * min(count, other.count))
  }

  @inline(__always)
  private static func sum(_ low: SIMD8<UInt8>, _ high: SIMD8<UInt8>) -> Int {
    let wide = SIMD8<UInt16>(truncatingIfNeeded: low) &+ SIMD8<UInt16>(truncatingIfNeeded: high)
    return Int(wide.wrappedSum())
  }
}
