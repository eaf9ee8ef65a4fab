/// Which country groups and named country lists each destination belongs to on one day.
public struct CountryGroups: Sendable {
  private let bits: [String: UInt64]
  private let masks: [UInt64]

  /// - Parameter groups: names and members. At most 64 are held; a law tree has about thirty.
  public init(_ groups: [(name: String, members: [PlaceIndex])]) {
    var bits: [String: UInt64] = [:]
    var masks = [UInt64](repeating: 0, count: PlaceIndex.count)
    for group in groups {
      let bit = bits[group.name] ?? (bits.count < 64 ? UInt64(1) << bits.count : 0)
      bits[group.name] = bit
      for member in group.members { masks[member.number] |= bit }
    }
    (self.bits, self.masks) = (bits, masks)
  }

  public func contains(_ name: String) -> Bool { bits[name] != nil }

  public func isMember(_ place: PlaceIndex, of group: String) -> Bool {
    masks[place.number] & (bits[group] ?? 0) != 0
  }
}
