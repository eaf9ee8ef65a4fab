import Licet

/// Turns JSON into a document whose values know their place.
enum JSONDocument {
  static func read(_ bytes: [UInt8], file: String, firstLine: Int = 1) throws(LicetError) -> DocumentNode {
    let node: JSONNode
    do {
      node = try JSONReader.read(bytes)
    } catch {
      let place = Places(bytes, firstLine: firstLine)
      let (line, column) = place[error.offset]
      throw LicetError(
        .badInput, error.message, remedy: "write one JSON document", file: file, line: line, column: column)
    }
    var builder = DocumentBuilder()
    let places = Places(bytes, firstLine: firstLine)
    let root = add(node, places, &builder)
    return builder.finish(root: root)
  }

  private static func add(_ node: JSONNode, _ places: Places, _ builder: inout DocumentBuilder) -> Int {
    let (line, column) = places[node.offset]
    switch node.value {
    case .null: return builder.null(line: line, column: column)
    case .bool(let value): return builder.text(value ? "true" : "false", line: line, column: column)
    case .number(let text), .string(let text): return builder.text(text, line: line, column: column)
    case .array(let items):
      return builder.list(items.map { add($0, places, &builder) }, line: line, column: column)
    case .object(let members):
      let pairs = members.map { member in
        (key: builder.text(member.key, line: line, column: column), value: add(member.node, places, &builder))
      }
      return builder.map(pairs, line: line, column: column)
    }
  }

  /// Lines and columns of byte offsets.
  private struct Places {
    private let lineStarts: [Int]
    private let bytes: [UInt8]
    private let firstLine: Int

    init(_ bytes: [UInt8], firstLine: Int) {
      (self.bytes, self.firstLine) = (bytes, firstLine)
      lineStarts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    }

    subscript(offset: Int) -> (line: Int, column: Int) {
      var (low, high) = (0, lineStarts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if lineStarts[middle] <= offset { low = middle } else { high = middle }
      }
      let start = lineStarts[low]
      let column = bytes[start..<min(max(start, offset), bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
      return (low + firstLine, column)
    }
  }
}
