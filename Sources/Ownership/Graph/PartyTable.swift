/// The parties of a graph by their ids: each id once, its bytes one after the other, found without an allocation.
public struct PartyTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each id ends in `bytes`.
  private var ends: [Int] = []
  /// Open addressing: the lower half of the id's hash, then the party's place plus one; 0 where free. The hash tells most
  /// others apart without a look at their bytes, which lie far away.
  private var slots: [UInt64]

  public init(expecting count: Int = 16) {
    slots = Array(repeating: 0, count: Self.capacity(for: count))
    ends.reserveCapacity(count)
  }

  public var count: Int { ends.count }

  /// The id at a place.
  public subscript(place: Int) -> String { String(decoding: bytes[range(place)], as: UTF8.self) }

  /// The place of an id; nil where the table holds none such.
  public func place(of id: String) -> Int? {
    var id = id
    return id.withUTF8 { text in
      let slot = slots[slot(of: text, Self.hash(text))]
      return slot == 0 ? nil : Self.place(slot)
    }
  }

  /// The place of an id, which is added where it is new.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(text)
    let slot = slot(of: text, hash)
    if slots[slot] != 0 { return Int32(Self.place(slots[slot])) }
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    slots[slot] = UInt64(hash) << 32 | UInt64(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return Int32(ends.count - 1)
  }

  mutating func insert(_ id: String) -> Int32 {
    var id = id
    return id.withUTF8 { insert($0) }
  }

  private func range(_ place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }

  private static func place(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

  /// The slot that holds the id, or the free one where it belongs.
  private func slot(of text: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Int(hash) & mask
      while slots[slot] != 0, UInt32(slots[slot] >> 32) != hash || !isEqual(Self.place(slots[slot]), text) {
        slot = (slot + 1) & mask
      }
      return slot
    }
  }

  private func isEqual(_ place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(place)
    guard range.count == text.count else { return false }
    return bytes.withUnsafeBufferPointer { all in
      for offset in 0..<text.count where all[range.lowerBound + offset] != text[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    let former = slots
    slots = Array(repeating: 0, count: former.count * 2)
    let mask = slots.count - 1
    for held in former where held != 0 {
      var slot = Int(held >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = held
    }
  }

  private static func capacity(for count: Int) -> Int {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }

  /// FNV-1a, its bits mixed once more so that ids which count upward don't cluster.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash ^= hash >> 32
    hash = hash &* 0x9e37_79b9_7f4a_7c15
    return UInt32(truncatingIfNeeded: hash >> 29)
  }
}
