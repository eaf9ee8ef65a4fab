/// A sound of a word, or a class of sounds that romanizations exchange.
enum SoundSymbol: UInt8 {
  case vowel = 1
  /// y, a vowel or not.
  case glide, w, h, k, s, sh, j, v, t, d, f, p, b, l, m, n, r
  case zero, one, two, three, four, five, six, seven, eight, nine
}

/// Symbols packed five bits each, neighbors that are equal once.
struct SymbolKey {
  /// How many symbols count.
  static let limit = 12

  private(set) var bits: UInt64 = 0
  private var count = 0
  private var last: UInt8 = 0

  @inline(__always)
  mutating func add(_ symbol: SoundSymbol) { add(symbol.rawValue) }

  @inline(__always)
  mutating func add(_ code: UInt8) {
    guard code != last, count < Self.limit else { return }
    bits = bits << 5 | UInt64(code)
    last = code
    count += 1
  }
}
