public import Vocabulary

/// One party's holding in another: how much, when, and by which evidence.
public struct Shareholding: Hashable, Sendable {
  /// Places in the graph's party table.
  public let owner: Int32
  public let owned: Int32
  /// Where its evidence stands in the graph's `sources`; -1 for none.
  public let source: Int32
  private let firstDay: Int32
  private let lastDay: Int32
  /// Whether it is held through others, who may hold the same shares in this graph: then it takes nothing from what
  /// the rest can hold.
  public let isIndirect: Bool
  public private(set) var share: ShareRange

  /// - Parameters:
  ///   - from: its first day; nil where it has always been.
  ///   - to: its last day; nil where it lasts.
  public init(
    owner: Int32, owned: Int32, share: ShareRange, from: CalendarDay? = nil, to: CalendarDay? = nil,
    source: Int32 = -1, isIndirect: Bool = false
  ) {
    (self.owner, self.owned, self.share, self.source) = (owner, owned, share, source)
    self.isIndirect = isIndirect
    firstDay = from?.daysSinceEpoch ?? .min
    lastDay = to?.daysSinceEpoch ?? .max
  }

  public var from: CalendarDay? { firstDay == .min ? nil : CalendarDay(daysSinceEpoch: firstDay) }
  public var to: CalendarDay? { lastDay == .max ? nil : CalendarDay(daysSinceEpoch: lastDay) }

  /// Whether it is held on the day.
  @inline(__always)
  func isHeld(on day: CalendarDay) -> Bool {
    firstDay <= day.daysSinceEpoch && day.daysSinceEpoch <= lastDay
  }

  /// The same holding of another size.
  func with(share: ShareRange) -> Shareholding {
    var copy = self
    copy.share = share
    return copy
  }

  /// The same holding in a graph where the parties have other places.
  func between(owner: Int, owned: Int) -> Shareholding {
    Shareholding(
      owner: Int32(owner), owned: Int32(owned), share: share, from: from, to: to, source: source,
      isIndirect: isIndirect)
  }

  /// The same holding with another last day.
  func until(_ day: CalendarDay) -> Shareholding {
    Shareholding(
      owner: owner, owned: owned, share: share, from: from, to: day, source: source, isIndirect: isIndirect)
  }
}
