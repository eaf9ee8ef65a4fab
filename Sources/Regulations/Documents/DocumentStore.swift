import Vocabulary

/// The values of many documents in three flat arrays: what `DocumentNode` looks into, and what a compiled tree holds.
final class DocumentStore: Sendable {
  struct Record {
    var kind: DocumentNode.Kind
    var line: Int32
    var column: Int32
    /// Where its bytes (text) or children (list, map) begin, and how many there are.
    var first: Int32
    var count: Int32
  }

  let records: [Record]
  let childIndices: [Int32]
  let bytes: [UInt8]
  /// The numbers of the plain conditions that stand in it, where it holds a law tree.
  let atoms: AtomNumbers?

  init(records: [Record], childIndices: [Int32], bytes: [UInt8], atoms: AtomNumbers? = nil) {
    (self.records, self.childIndices, self.bytes) = (records, childIndices, bytes)
    self.atoms = atoms
  }

  func text(of index: Int) -> String {
    let record = records[index]
    return String(decoding: bytes[Int(record.first)..<Int(record.first + record.count)], as: UTF8.self)
  }

  /// The field of a map: its place among the fields, and its value; nil where there is none.
  func member(_ key: String, of index: Int) -> (place: Int, value: Int)? {
    let record = records[index]
    guard record.kind == .map else { return nil }
    var key = key
    return key.withUTF8 { key in
      for place in 0..<Int(record.count) / 2 {
        let field = Int(record.first) + 2 * place
        if isText(at: Int(childIndices[field]), key) { return (place, Int(childIndices[field + 1])) }
      }
      return nil
    }
  }

  private func isText(at index: Int, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let record = records[index]
    guard Int(record.count) == other.count else { return false }
    for place in 0..<other.count where bytes[Int(record.first) + place] != other[place] { return false }
    return true
  }

  func children(of index: Int) -> ArraySlice<Int32> {
    let record = records[index]
    return childIndices[Int(record.first)..<Int(record.first + record.count)]
  }
}
