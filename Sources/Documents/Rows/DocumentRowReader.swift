import Licet

/// Hands on one JSON document a line, unread: whoever answers it reads it, on whatever core.
package struct DocumentRowReader: RowReader {
  private var lines: LineReader
  private var count = 0

  package init(_ source: ByteSource) { lines = LineReader(source) }

  package mutating func next() throws -> QuestionRow? {
    while let bytes = try lines.next() {
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      count += 1
      return QuestionRow(
        id: String(count), line: lines.line, parties: [], error: nil, document: bytes, file: lines.name)
    }
    return nil
  }
}
