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

  /// `51 %`, `20 % to 60 %`, `an unknown share`.
  public var words: String {
    if isExact { return least.percent }
    return self == .unknown ? "an unknown share" : "\(least.percent) to \(most.percent)"
  }
}
