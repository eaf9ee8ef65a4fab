/// The hash tree over the events, as RFC 6962 section 2.1 has it: one root stands for all events so far.
///
/// Holds the roots of the complete subtrees alone, one for each bit of the count.
public struct MerkleTree: Hashable, Sendable {
  /// How many leaves there are.
  public private(set) var count = 0
  /// Roots of complete subtrees, the largest first.
  private var peaks: [ContentHash] = []

  public init() {}

  public init(_ leaves: some Sequence<ContentHash>) {
    for leaf in leaves { append(leaf) }
  }

  /// The hash of a leaf: a zero byte goes before its bytes, so that no leaf passes for a node.
  public static func leaf(_ bytes: [UInt8]) -> ContentHash { ContentHash(hashing: [0] as [UInt8], bytes) }

  static func node(_ left: ContentHash, _ right: ContentHash) -> ContentHash {
    // One part, not three: a large ledger's tree is made again whenever it is opened.
    let bytes = [UInt8](unsafeUninitializedCapacity: 65) { buffer, count in
      buffer[0] = 1
      for place in 0..<32 {
        buffer[1 + place] = left.bytes[place]
        buffer[33 + place] = right.bytes[place]
      }
      count = 65
    }
    return ContentHash(hashing: bytes)
  }

  public mutating func append(_ leaf: ContentHash) {
    peaks.append(leaf)
    // As many subtrees close as the count has trailing ones.
    for _ in 0..<(~count).trailingZeroBitCount {
      let right = peaks.removeLast()
      peaks.append(Self.node(peaks.removeLast(), right))
    }
    count += 1
  }

  /// The root; the hash of nothing for an empty tree.
  public var root: ContentHash {
    guard var root = peaks.last else { return ContentHash(hashing: [] as [UInt8]) }
    for peak in peaks.dropLast().reversed() { root = Self.node(peak, root) }
    return root
  }
}
