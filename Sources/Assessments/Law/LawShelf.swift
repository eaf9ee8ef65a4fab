import Foundation
import Law
import Regulations
import Synchronization
import Vocabulary
import Watchlists

/// Where a World's law comes from: its hash at once, the law itself when first asked for.
final class LawShelf: Sendable {
  let tree: LawTree
  let hash: String
  /// Where compiled law is kept; nil to compile anew.
  private let folder: URL?
  private let read = Mutex<BodyOfLaw?>(nil)

  init(home: URL?, keptIn folder: URL?) throws {
    tree = try LawTree(root: try Self.root(home: home))
    hash = try tree.hash()
    self.folder = folder
  }

  /// - Parameter tree: a tree elsewhere, such as an amended one.
  init(tree: LawTree) throws {
    self.tree = tree
    hash = try tree.hash()
    folder = nil
  }

  /// - Parameter law: what was read already.
  init(_ law: BodyOfLaw, of tree: LawTree) {
    (self.tree, hash, folder) = (tree, law.book.hash, nil)
    read.withLock { $0 = law }
  }

  /// The folder that holds `COVERAGE.yaml` and the rest of the law tree.
  static func root(home: URL?) throws -> URL {
    // Installed, it is a folder `Law` beside the others; where it was built, the files lie in the target's own folder.
    if let installed = try? DataFolder.locate("Law/COVERAGE.yaml", ofTarget: LawFolder.target, home: home) {
      return installed.deletingLastPathComponent()
    }
    return try DataFolder.locate("COVERAGE.yaml", ofTarget: LawFolder.target).deletingLastPathComponent()
  }

  /// The law, typed.
  /// - Throws: `LicetError.badInput` naming file and line where the tree breaks its schema.
  func law() throws -> BodyOfLaw {
    try read.withLock { kept in
      if let kept { return kept }
      let law = try body()
      kept = law
      return law
    }
  }

  /// A tree that was compiled before was checked before.
  private func body() throws -> BodyOfLaw {
    let file = folder?.appending(path: "law-\(hash.prefix(16)).licet")
    if let file, let data = try? Data(contentsOf: file, options: .mappedIfSafe),
      let law = CompiledLaw(bytes: data),
      law.hash == hash
    {
      return try BodyOfLaw(Rulebook(law))
    }
    let law = try CompiledLaw(tree)
    let body = try BodyOfLaw(Rulebook(checking: law))
    try body.check()
    if let file, let folder {
      // A folder that can't be written to costs time, not the answer.
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try? law.bytes().write(to: file, options: .atomic)
      removeFormer(in: folder, keeping: file.lastPathComponent)
    }
    return body
  }

  private func removeFormer(in folder: URL, keeping kept: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    where name.hasPrefix("law-") && name.hasSuffix(".licet") && name != kept {
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }
}
