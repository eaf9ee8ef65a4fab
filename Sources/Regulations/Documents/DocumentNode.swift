/// A value of a document (a law file, a question) as text, with the place where it stands.
///
/// A view into a flat store, so that a compiled law tree is opened without building a value for every scalar.
public struct DocumentNode: Sendable {
  let store: DocumentStore
  let index: Int

  public enum Kind: UInt8, Sendable {
    case null, text, list, map
  }

  public var kind: Kind { store.records[index].kind }

  /// 1-based; 0 where not known.
  public var line: Int { Int(store.records[index].line) }
  /// 1-based; 0 where not known.
  public var column: Int { Int(store.records[index].column) }

  /// The scalar as written; nil for lists, maps and null.
  public var text: String? { kind == .text ? store.text(of: index) : nil }

  /// The items of a list; nil for anything else.
  public var items: [DocumentNode]? {
    kind == .list ? store.children(of: index).map { DocumentNode(store: store, index: Int($0)) } : nil
  }

  /// The fields of a map, in their order; nil for anything else.
  public var members: [(key: String, node: DocumentNode)]? {
    guard kind == .map else { return nil }
    let children = Array(store.children(of: index))
    return stride(from: 0, to: children.count, by: 2).map { place in
      (store.text(of: Int(children[place])), DocumentNode(store: store, index: Int(children[place + 1])))
    }
  }

  /// The field of a map; nil where there is none.
  public subscript(key: String) -> DocumentNode? { member(key)?.node }

  /// How many fields a map has.
  var memberCount: Int { kind == .map ? store.children(of: index).count / 2 : 0 }

  /// The field of a map with its place among the fields; nil where there is none.
  func member(_ key: String) -> (place: Int, node: DocumentNode)? {
    guard let (place, index) = store.member(key, of: index) else { return nil }
    return (place, DocumentNode(store: store, index: index))
  }
}
