/// Collects values into a flat store; children are added before the list or map that holds them.
public struct DocumentBuilder {
  private var records: [DocumentStore.Record] = []
  private var childIndices: [Int32] = []
  private var bytes: [UInt8] = []

  public init() {}

  /// - Parameter length: of the text that the document is read from, in bytes.
  public init(length: Int) {
    records.reserveCapacity(length / 8)
    childIndices.reserveCapacity(length / 8)
    bytes.reserveCapacity(length)
  }

  public mutating func null(line: Int = 0, column: Int = 0) -> Int {
    add(.null, line, column, first: 0, count: 0)
  }

  public mutating func text(_ text: String, line: Int = 0, column: Int = 0) -> Int {
    let first = bytes.count
    bytes.append(contentsOf: text.utf8)
    return add(.text, line, column, first: first, count: bytes.count - first)
  }

  /// The same from UTF-8.
  public mutating func text(_ utf8: UnsafeBufferPointer<UInt8>, line: Int = 0, column: Int = 0) -> Int {
    let first = bytes.count
    bytes.append(contentsOf: utf8)
    return add(.text, line, column, first: first, count: utf8.count)
  }

  public mutating func list(_ items: [Int], line: Int = 0, column: Int = 0) -> Int {
    let first = childIndices.count
    childIndices.append(contentsOf: items.map(Int32.init))
    return add(.list, line, column, first: first, count: items.count)
  }

  public mutating func map(_ members: [(key: Int, value: Int)], line: Int = 0, column: Int = 0) -> Int {
    let first = childIndices.count
    for member in members {
      childIndices.append(Int32(member.key))
      childIndices.append(Int32(member.value))
    }
    return add(.map, line, column, first: first, count: members.count * 2)
  }

  /// The value added last under `index`, with everything below it.
  public func finish(root index: Int) -> DocumentNode { DocumentNode(store: store(), index: index) }

  func store(atoms: AtomNumbers? = nil) -> DocumentStore {
    DocumentStore(records: records, childIndices: childIndices, bytes: bytes, atoms: atoms)
  }

  private mutating func add(
    _ kind: DocumentNode.Kind, _ line: Int, _ column: Int, first: Int, count: Int
  ) -> Int {
    records.append(
      DocumentStore.Record(
        kind: kind, line: Int32(clamping: line), column: Int32(clamping: column), first: Int32(first),
        count: Int32(count)))
    return records.count - 1
  }
}
