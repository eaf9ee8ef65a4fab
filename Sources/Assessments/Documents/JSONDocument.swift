public import Regulations
public import Vocabulary

/// Turns JSON into a document whose values know their place, as `YAMLReader` does with YAML.
public enum JSONDocument {
  /// - Parameter firstLine: the line of a larger file that the document begins on.
  /// - Throws: `LicetError.badInput` with file, line and column.
  public static func read(_ bytes: [UInt8], file: String, firstLine: Int = 1) throws(LicetError)
    -> DocumentNode
  {
    let node: JSONNode
    do {
      node = try JSONReader.read(bytes)
    } catch {
      var place = Places(bytes, firstLine: firstLine)
      let (line, column) = place[error.offset]
      throw LicetError(
        .badInput, error.message, remedy: "write one JSON document", file: file, line: line, column: column)
    }
    var builder = DocumentBuilder()
    var places = Places(bytes, firstLine: firstLine)
    let root = add(node, &places, &builder)
    return builder.finish(root: root)
  }

  private static func add(_ node: JSONNode, _ places: inout Places, _ builder: inout DocumentBuilder) -> Int {
    let (line, column) = places[node.offset]
    switch node.value {
    case .null: return builder.null(line: line, column: column)
    case .bool(let value): return builder.text(value ? "true" : "false", line: line, column: column)
    case .number(let text), .string(let text): return builder.text(text, line: line, column: column)
    case .array(let items):
      return builder.list(items.map { add($0, &places, &builder) }, line: line, column: column)
    case .object(let members):
      let pairs = members.map { member in
        (
          key: builder.text(member.key, line: line, column: column),
          value: add(member.node, &places, &builder)
        )
      }
      return builder.map(pairs, line: line, column: column)
    }
  }

  /// Lines and columns of byte offsets, asked for in ascending order.
  private struct Places {
    private let bytes: [UInt8]
    private var offset = 0
    private var line: Int
    private var column = 1

    init(_ bytes: [UInt8], firstLine: Int) { (self.bytes, line) = (bytes, firstLine) }

    subscript(wanted: Int) -> (line: Int, column: Int) {
      mutating get {
        while offset < min(wanted, bytes.count) {
          if bytes[offset] == 0x0A {
            (line, column) = (line + 1, 1)
          } else if bytes[offset] & 0xC0 != 0x80 {
            column += 1
          }
          offset += 1
        }
        return (line, column)
      }
    }
  }
}
