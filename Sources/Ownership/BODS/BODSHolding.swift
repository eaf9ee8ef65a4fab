import Vocabulary

/// An interest that is ownership or may be, of one version of a relationship record.
struct BODSHolding: Hashable {
  let owner: String
  let owned: String
  var share: ShareRange
  var from: CalendarDay?
  var to: CalendarDay?
  let isIndirect: Bool
  /// Whether it is shares and how much of them is stated at all.
  let isStated: Bool

  /// The same but for when it ends.
  func isSame(as other: BODSHolding) -> Bool {
    var (left, right) = (self, other)
    (left.to, right.to) = (nil, nil)
    return left == right
  }

  /// Whether there is a day on which it is held.
  var isEver: Bool {
    guard let from, let to else { return true }
    return from <= to
  }

  mutating func begin(noEarlierThan day: CalendarDay) { from = from.map { max($0, day) } ?? day }
  mutating func end(noLaterThan day: CalendarDay) { to = to.map { min($0, day) } ?? day }
}
