public import Regulations
public import Vocabulary

/// Turns JSON into a document whose values know their place, as `YAMLReader` does with YAML.
public enum JSONDocument {
  /// - Parameter firstLine: the line of a larger file that the document begins on.
  /// - Throws: `LicetError.badInput` with file, line and column.
  public static func read(_ bytes: [UInt8], file: String, firstLine: Int = 1) throws(LicetError)
    -> DocumentNode
  {
    var output = Output(
      builder: DocumentBuilder(length: bytes.count), places: Places(bytes, firstLine: firstLine))
    do {
      let root = try JSONScanner.read(bytes, into: &output)
      return output.builder.finish(root: root)
    } catch {
      var place = Places(bytes, firstLine: firstLine)
      let (line, column) = place[error.offset]
      throw LicetError(
        .badInput, error.message, remedy: "write one JSON document", file: file, line: line, column: column)
    }
  }

  private struct Output: JSONOutput {
    var builder: DocumentBuilder
    var places: Places

    mutating func place(of offset: Int) -> (line: Int, column: Int) { places[offset] }

    mutating func null(at place: (line: Int, column: Int)) -> Int {
      builder.null(line: place.line, column: place.column)
    }

    mutating func bool(_ value: Bool, at place: (line: Int, column: Int)) -> Int {
      string(value ? "true" : "false", at: place)
    }

    mutating func number(_ text: String, at place: (line: Int, column: Int)) -> Int {
      string(text, at: place)
    }

    mutating func string(_ text: String, at place: (line: Int, column: Int)) -> Int {
      builder.text(text, line: place.line, column: place.column)
    }

    mutating func string(plain utf8: UnsafeBufferPointer<UInt8>, at place: (line: Int, column: Int)) -> Int {
      builder.text(utf8, line: place.line, column: place.column)
    }

    mutating func array(_ items: [Int], at place: (line: Int, column: Int)) -> Int {
      builder.list(items, line: place.line, column: place.column)
    }

    mutating func object(
      _ members: [(key: String, value: Int)], at place: (line: Int, column: Int)
    ) -> Int {
      let pairs = members.map { (key: string($0.key, at: place), value: $0.value) }
      return builder.map(pairs, line: place.line, column: place.column)
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
