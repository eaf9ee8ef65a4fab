/// Reads one JSON document and says where it breaks RFC 8259; a repeated key is refused too.
public enum JSONReader {
  /// What is wrong, and where: `offset` in bytes.
  public struct Failure: Error {
    public let message: String
    public let offset: Int
  }

  /// How deep a document may nest.
  public static let depth = 32

  /// - Throws: `JSONReader.Failure`.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> JSONNode {
    var nodes = JSONNodes()
    return try JSONScanner.read(bytes, into: &nodes)
  }
}

/// Makes a tree of nodes.
private struct JSONNodes: JSONOutput {
  func place(of offset: Int) -> Int { offset }
  func null(at place: Int) -> JSONNode { JSONNode(value: .null, offset: place) }
  func bool(_ value: Bool, at place: Int) -> JSONNode { JSONNode(value: .bool(value), offset: place) }
  func number(_ text: String, at place: Int) -> JSONNode { JSONNode(value: .number(text), offset: place) }
  func string(_ text: String, at place: Int) -> JSONNode { JSONNode(value: .string(text), offset: place) }
  func array(_ items: [JSONNode], at place: Int) -> JSONNode { JSONNode(value: .array(items), offset: place) }

  func object(_ members: [(key: String, value: JSONNode)], at place: Int) -> JSONNode {
    JSONNode(value: .object(members.map { (key: $0.key, node: $0.value) }), offset: place)
  }
}
