/// SplitMix64: the same seed gives the same numbers on every machine and with every compiler.
///
/// The standard library's `random(in:using:)` and `shuffled(using:)` may change how they use a generator, so the
/// methods here spell out the whole way from seed to choice.
public struct SeededGenerator: Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// A generator of its own for each purpose, so that adding a class of queries does not change the others.
  public init(seed: UInt64, purpose: String) {
    // FNV-1a; `Hasher` is seeded anew by every process.
    let hash = purpose.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    self.init(seed: seed ^ hash)
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number in `0..<bound`; 0 where the bound is not positive.
  public mutating func below(_ bound: Int) -> Int {
    bound > 0 ? Int(next().multipliedFullWidth(by: UInt64(bound)).high) : 0
  }

  /// A number in 0..<1.
  public mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Nil where there is nothing to choose from.
  public mutating func choose<C: RandomAccessCollection>(_ choices: C) -> C.Element? where C.Index == Int {
    choices.isEmpty ? nil : choices[choices.startIndex + below(choices.count)]
  }

  public mutating func shuffled<Element>(_ elements: some Sequence<Element>) -> [Element] {
    var result = Array(elements)
    for end in stride(from: result.count - 1, to: 0, by: -1) { result.swapAt(end, below(end + 1)) }
    return result
  }
}
