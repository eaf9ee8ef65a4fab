import Foundation

/// Reads a compiled law tree, trusting nothing in it.
struct CompiledLawReader {
  private let data: [UInt8]

  init(_ data: Data) { self.data = Array(data) }

  func read(magic: [UInt8]) -> (hash: String, files: [(path: String, root: DocumentNode)])? {
    var place = magic.count + 64
    guard data.count >= place + 16, data.starts(with: magic) else { return nil }
    let hash = String(decoding: data[magic.count..<place], as: UTF8.self)
    guard let fileCount = int(&place), let recordCount = int(&place), let childCount = int(&place),
      let byteCount = int(&place)
    else { return nil }
    var roots: [(String, Int)] = []
    for _ in 0..<fileCount {
      guard let length = int(&place), place + length <= data.count else { return nil }
      let path = String(decoding: data[place..<place + length], as: UTF8.self)
      place += length
      guard let root = int(&place), root < recordCount else { return nil }
      roots.append((path, root))
    }
    guard data.count == place + recordCount * 20 + childCount * 4 + byteCount,
      let records = records(recordCount, childCount, byteCount, at: place)
    else { return nil }
    place += recordCount * 20
    var children = [Int32](repeating: 0, count: childCount)
    for index in 0..<childCount {
      let child = Int32(littleEndian: load(place + index * 4))
      guard child >= 0, child < recordCount else { return nil }
      children[index] = child
    }
    let bytes = Array(data[(place + childCount * 4)...])
    let store = DocumentStore(records: records, childIndices: children, bytes: bytes, atoms: AtomNumbers())
    return (hash, roots.map { ($0.0, DocumentNode(store: store, index: $0.1)) })
  }

  private func records(
    _ count: Int, _ childCount: Int, _ byteCount: Int, at start: Int
  ) -> [DocumentStore.Record]? {
    var records: [DocumentStore.Record] = []
    records.reserveCapacity(count)
    for index in 0..<count {
      let place = start + index * 20
      let first = Int32(littleEndian: load(place + 12))
      let length = Int32(littleEndian: load(place + 16))
      guard
        let kind = DocumentNode.Kind(rawValue: UInt8(truncatingIfNeeded: Int32(littleEndian: load(place)))),
        first >= 0, length >= 0, kind != .map || length % 2 == 0,
        Int(first) + Int(length) <= (kind == .text ? byteCount : childCount)
      else { return nil }
      records.append(
        DocumentStore.Record(
          kind: kind, line: Int32(littleEndian: load(place + 4)),
          column: Int32(littleEndian: load(place + 8)),
          first: first, count: length))
    }
    return records
  }

  private func load(_ place: Int) -> Int32 {
    data.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Int32.self) }
  }

  private func int(_ place: inout Int) -> Int? {
    guard place + 4 <= data.count else { return nil }
    defer { place += 4 }
    let value = Int32(littleEndian: load(place))
    return value >= 0 ? Int(value) : nil
  }
}
