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
    guard let proof = Self.all(of: [index], in: leaves).first else { return nil }
    self = proof
  }

  private init(index: Int, size: Int, path: [ContentHash]) {
    (self.index, self.size, self.path) = (index, size, path)
  }

  /// Proofs of several leaves of one tree, for the price of one; places that are none of its leaves' are left out.
  ///
  /// Row by row upward, a node without a neighbor moving up as it is: the tree of RFC 6962.
  public static func all(of places: [Int], in leaves: [ContentHash]) -> [InclusionProof] {
    let known = places.filter(leaves.indices.contains)
    var paths = [[ContentHash]](repeating: [], count: known.count)
    var (row, at) = (leaves, known)
    while row.count > 1, !known.isEmpty {
      for (number, place) in at.enumerated() {
        let neighbor = place ^ 1
        if neighbor < row.count { paths[number].append(row[neighbor]) }
        at[number] = place >> 1
      }
      row = stride(from: 0, to: row.count, by: 2).map { left in
        left + 1 < row.count ? MerkleTree.node(row[left], row[left + 1]) : row[left]
      }
    }
    return zip(known, paths).map { InclusionProof(index: $0, size: leaves.count, path: $1) }
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
}
