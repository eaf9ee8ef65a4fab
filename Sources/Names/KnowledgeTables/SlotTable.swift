/// Open addressing over 64-bit hashes: finds the number that was stored with a hash. No allocation on lookup.
struct SlotTable: Sendable {
  /// 0 for an empty slot, else 1 + the number.
  private var slots: [UInt32]
  private let mask: Int
  private(set) var count = 0

  /// - Parameter capacity: how many entries may come; the table never grows.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
  }

  /// The first number at the hash's place for which `matches` holds.
  @inline(__always)
  func find(_ hash: UInt64, where matches: (Int) -> Bool) -> Int? {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if matches(number) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// False when the table is full; one slot always stays empty, so that a search ends.
  mutating func insert(_ number: Int, at hash: UInt64) -> Bool {
    guard count < mask else { return false }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(number) + 1
    count += 1
    return true
  }
}
