/// The parties of a graph by their ids: each id once, its bytes one after the other, found without an allocation.
///
/// Of millions of ids hardly one is in the processor's cache: a look costs one visit to the slots and one to the record,
/// which holds place, length and text side by side.
public struct PartyTable: Sendable {
  /// Records: the party's place and the length of its id, four bytes each, and the id.
  private var bytes: [UInt8] = []
  /// Where the record of each party begins.
  private var starts: [Int] = []
  /// Open addressing: the hash's lower 24 bits, then where the record begins plus one; 0 where free.
  private var slots: [UInt64]

  private static let header = 8

  public init(expecting count: Int = 16) {
    slots = Array(repeating: 0, count: Self.capacity(for: count))
    starts.reserveCapacity(count)
  }

  public var count: Int { starts.count }

  /// The id at a place.
  public subscript(place: Int) -> String {
    let start = starts[place]
    let length = bytes.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)) }
    return String(decoding: bytes[(start + Self.header)..<(start + Self.header + length)], as: UTF8.self)
  }

  /// The place of an id; nil where the table holds none such.
  public func place(of id: String) -> Int? {
    var id = id
    return id.withUTF8 { text in
      let found = find(text, Self.hash(text)).place
      return found < 0 ? nil : Int(found)
    }
  }

  /// The place of an id, which is added where it is new.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(text)
    let (slot, place) = find(text, hash)
    if place >= 0 { return place }
    let new = Int32(starts.count)
    starts.append(bytes.count)
    slots[slot] = (hash & 0xFF_FFFF) << 40 | UInt64(bytes.count + 1)
    withUnsafeBytes(of: new) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt32(text.count)) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: text)
    if starts.count * 2 > slots.count { grow() }
    return new
  }

  mutating func insert(_ id: String) -> Int32 {
    var id = id
    return id.withUTF8 { insert($0) }
  }

  /// The slot that holds the id with its place, or the free slot where it belongs and -1.
  private func find(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> (slot: Int, place: Int32) {
    let (mask, tag) = (slots.count - 1, hash & 0xFF_FFFF)
    return bytes.withUnsafeBytes { records in
      slots.withUnsafeBufferPointer { slots in
        var slot = Self.slot(hash, mask)
        while slots[slot] != 0 {
          if slots[slot] >> 40 == tag {
            let start = Self.start(slots[slot])
            if Self.isEqual(records, start, text) {
              return (slot, records.loadUnaligned(fromByteOffset: start, as: Int32.self))
            }
          }
          slot = (slot + 1) & mask
        }
        return (slot, -1)
      }
    }
  }

  private static func start(_ slot: UInt64) -> Int { Int(slot & 0xFF_FFFF_FFFF) - 1 }

  /// By other bits of the hash than those that tell ids of one slot apart.
  private static func slot(_ hash: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: hash >> 24) & mask }

  private static func isEqual(
    _ records: UnsafeRawBufferPointer, _ start: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard records.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self) == UInt32(text.count) else {
      return false
    }
    for offset in 0..<text.count where records[start + header + offset] != text[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    bytes.withUnsafeBytes { records in
      for start in starts {
        let length = Int(records.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self))
        let first = start + Self.header
        let hash = Self.hash(UnsafeRawBufferPointer(rebasing: records[first..<(first + length)]))
        var slot = Self.slot(hash, mask)
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = (hash & 0xFF_FFFF) << 40 | UInt64(start + 1)
      }
    }
  }

  private static func capacity(for count: Int) -> Int {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }

  /// FNV-1a, its bits mixed once more so that ids which count upward don't cluster.
  private static func hash(_ text: some Collection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash ^= hash >> 32
    hash = hash &* 0x9e37_79b9_7f4a_7c15
    return hash ^ (hash >> 29)
  }
}
