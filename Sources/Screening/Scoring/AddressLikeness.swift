/// Two addresses, the most alike of two parties.
struct AddressLikeness: Sendable {
  /// 0…1, as names are scored.
  let score: Double
  let left: String
  let right: String

  /// From here on they are taken for one address.
  static let same = 0.75
}
