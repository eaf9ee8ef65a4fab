/// Makes a table of holdings, the same for the same seed: a world of groups, each party held by a few others.
///
/// Ids count from `P0000000`; a tenth of the shares is not stated, two thirds of the holdings have a first day.
public struct HoldingGenerator {
  public let parties: Int
  public let holdings: Int
  private var random: SeededGenerator

  public init(seed: UInt64, parties: Int, holdings: Int) {
    (self.parties, self.holdings) = (parties, holdings)
    random = SeededGenerator(seed: seed, purpose: "holdings")
  }

  private static let shares = ["0.05", "0.10", "0.20", "0.25", "0.30", "0.50", "0.51", "1"]

  /// The table, in pieces of some megabytes.
  public mutating func write(_ piece: ([UInt8]) throws -> Void) rethrows {
    var bytes = Array("owner,owned,share,from,to\n".utf8)
    for _ in 0..<holdings {
      append(&bytes)
      guard bytes.count > 4 << 20 else { continue }
      try piece(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try piece(bytes)
  }

  private mutating func append(_ bytes: inout [UInt8]) {
    let owner = random.below(parties)
    var owned = random.below(parties)
    if owned == owner { owned = (owned + 1) % parties }
    bytes.append(UInt8(ascii: "P"))
    Self.append(owner, digits: 7, &bytes)
    bytes += ",P".utf8
    Self.append(owned, digits: 7, &bytes)
    bytes.append(UInt8(ascii: ","))
    if random.below(10) > 0 { bytes += Self.shares[random.below(Self.shares.count)].utf8 }
    bytes.append(UInt8(ascii: ","))
    if random.below(3) > 0 {
      Self.append(2000 + random.below(26), digits: 4, &bytes)
      bytes.append(UInt8(ascii: "-"))
      Self.append(1 + random.below(12), digits: 2, &bytes)
      bytes.append(UInt8(ascii: "-"))
      Self.append(1 + random.below(28), digits: 2, &bytes)
    }
    bytes += ",\n".utf8
  }

  private static func append(_ number: Int, digits: Int, _ bytes: inout [UInt8]) {
    var divisor = (1..<digits).reduce(1) { power, _ in power * 10 }
    while divisor > 0 {
      bytes.append(UInt8(48 + number / divisor % 10))
      divisor /= 10
    }
  }
}
