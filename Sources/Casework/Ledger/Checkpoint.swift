import Foundation

/// How many events a ledger has and the root over them: the body of a checkpoint as c2sp.org/tlog-checkpoint has it.
public struct Checkpoint: Hashable, Sendable {
  /// Which ledger this is: the same in all its checkpoints.
  public let origin: String
  public let size: Int
  public let root: ContentHash

  public init(origin: String, size: Int, root: ContentHash) {
    (self.origin, self.size, self.root) = (origin, size, root)
  }

  public init(origin: String, _ tree: MerkleTree) {
    self.init(origin: origin, size: tree.count, root: tree.root)
  }

  /// Reads the body of a note; nil where a line breaks the form. Lines after the third are passed over.
  public init?(_ body: String) {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, !lines[0].isEmpty, let size = Int(lines[1]), size >= 0, String(size) == lines[1],
      let root = Data(base64Encoded: String(lines[2])).flatMap({ ContentHash(bytes: $0) })
    else { return nil }
    (origin, self.size, self.root) = (String(lines[0]), size, root)
  }

  /// Three lines: origin, size, root in Base64.
  public var body: String { "\(origin)\n\(size)\n\(Data(root.bytes).base64EncodedString())\n" }
}
