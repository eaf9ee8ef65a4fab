/// Shows that one event stands at its place in a ledger of a known root, without the other events
/// (RFC 6962 section 2.1.1; checked as RFC 9162 section 2.1.3.2 does).
public struct InclusionProof: Hashable, Sendable, Codable {
  /// The place of the leaf, from 0.
  public let index: Int
  /// How many leaves the tree has.
  public let size: Int
  /// The neighbors on the way from the leaf to the root.
  public let path: [ContentHash]

  /// - Parameter leaves: all leaves of the tree; nil where `index` is none of theirs.
  public init?(of index: Int, in leaves: [ContentHash]) {
    guard leaves.indices.contains(index) else { return nil }
    (self.index, size) = (index, leaves.count)
    path = Self.path(to: index, in: leaves[...])
  }

  /// The root that the leaf leads to; nil where the proof has not the length that its place asks for.
  public func root(from leaf: ContentHash) -> ContentHash? {
    guard (0..<size).contains(index) else { return nil }
    var (place, last, hash) = (index, size - 1, leaf)
    for neighbor in path {
      guard last > 0 else { return nil }
      if place & 1 == 1 || place == last {
        hash = MerkleTree.node(neighbor, hash)
        while place & 1 == 0, place != 0 { (place, last) = (place >> 1, last >> 1) }
      } else {
        hash = MerkleTree.node(hash, neighbor)
      }
      (place, last) = (place >> 1, last >> 1)
    }
    return last == 0 ? hash : nil
  }

  private static func path(to index: Int, in leaves: ArraySlice<ContentHash>) -> [ContentHash] {
    guard leaves.count > 1 else { return [] }
    let half = leaves.startIndex + largestPowerOfTwo(below: leaves.count)
    let place = leaves.startIndex + index
    return place < half
      ? path(to: index, in: leaves[..<half]) + [MerkleTree(leaves[half...]).root]
      : path(to: place - half, in: leaves[half...]) + [MerkleTree(leaves[..<half]).root]
  }

  private static func largestPowerOfTwo(below count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}
