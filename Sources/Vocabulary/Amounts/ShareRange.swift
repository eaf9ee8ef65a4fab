/// What is known of a share: exactly, or only between which bounds.
public struct ShareRange: Hashable, Sendable {
  public let least: Share
  public let most: Share

  /// Nobody has said how much.
  public static let unknown = ShareRange(least: .none, most: .all)

  public init(_ share: Share) { (least, most) = (share, share) }

  /// `least` does not exceed `most`.
  public init(least: Share, most: Share) { (self.least, self.most) = (min(least, most), max(least, most)) }

  public var isExact: Bool { least == most }

  /// How far apart the bounds are, in trillionths.
  public var spread: Int64 { most.trillionths - least.trillionths }

  /// `51 %`, `20 % to 60 %`, `more than 25 %, less than 50 %`, `an unknown share`.
  public var words: String {
    if isExact { return least.percent }
    if self == .unknown { return "an unknown share" }
    let (lower, upper) = (Self.excluded(least, beyond: 1), Self.excluded(most, beyond: -1))
    guard lower != nil || upper != nil else { return "\(least.percent) to \(most.percent)" }
    return [
      least == .none ? nil : lower.map { "more than \($0.percent)" } ?? "at least \(least.percent)",
      most == .all ? nil : upper.map { "less than \($0.percent)" } ?? "at most \(most.percent)",
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// The round share that a bound one trillionth beyond it leaves out; nil where the bound is round itself.
  private static func excluded(_ bound: Share, beyond unit: Int64) -> Share? {
    let share = bound.trillionths - unit
    return share > 0 && share < Share.all.trillionths + 1 && share % 1_000_000 == 0 && bound != .none
      && bound != .all
      ? Share(trillionths: share) : nil
  }
}
