public import Foundation
import Vocabulary

/// A law tree read once and kept as one file: the values of all files in flat arrays.
///
/// Layout, little-endian: magic, hash (64 ASCII), count of files, records, child indices and bytes, then those.
public struct CompiledLaw: Sendable {
  public let hash: String
  let files: [(path: String, root: DocumentNode)]

  private static let magic = Array("LICETLAW1\n".utf8)

  /// Reads every file of the tree.
  /// - Throws: `LicetError.badInput` naming file and line of what is no strict YAML.
  public init(_ tree: LawTree) throws {
    var builder = DocumentBuilder()
    var roots: [(String, Int)] = []
    for path in tree.lawPaths {
      roots.append((path, try YAMLReader.add(try tree.text(of: path), file: path, to: &builder)))
    }
    let store = builder.store(atoms: AtomNumbers())
    hash = try tree.hash()
    files = roots.map { ($0.0, DocumentNode(store: store, index: $0.1)) }
  }

  init(hash: String, files: [(path: String, root: DocumentNode)]) { (self.hash, self.files) = (hash, files) }

  /// Opens what `bytes()` wrote; nil where it is damaged or of another version: the tree is compiled anew then.
  public init?(bytes data: Data) {
    guard let law = CompiledLawReader(data).read(magic: Self.magic) else { return nil }
    (hash, files) = (law.hash, law.files)
  }

  public func bytes() -> Data {
    var out = Data(Self.magic)
    func put(_ value: Int32) { withUnsafeBytes(of: value.littleEndian) { out.append(contentsOf: $0) } }
    let store = files[0].root.store
    out.append(contentsOf: hash.utf8)
    for count in [files.count, store.records.count, store.childIndices.count, store.bytes.count] {
      put(Int32(count))
    }
    for (path, root) in files {
      put(Int32(path.utf8.count))
      out.append(contentsOf: path.utf8)
      put(Int32(root.index))
    }
    for record in store.records {
      for value in [Int32(record.kind.rawValue), record.line, record.column, record.first, record.count] {
        put(value)
      }
    }
    store.childIndices.forEach(put)
    out.append(contentsOf: store.bytes)
    return out
  }
}
