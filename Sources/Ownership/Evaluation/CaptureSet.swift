import Vocabulary

/// The parties a rule reaches in one reading of the open shares, each with its turn.
///
/// A party's turn comes after the turns of the owners it was reached through, so that owners with earlier turns alone
/// suffice for it: no party in a circle of holdings supports itself, and what hangs on a lost party can be found.
struct CaptureSet: Sendable {
  /// Which reading of the open shares.
  enum Bound: Sendable {
    /// Every counted owner holds as little as it may: who is reached, is reached for certain.
    case least
    /// As much as it may: who is not reached, can't be.
    case most
  }

  /// Of no parties.
  static let none = CaptureSet(.least, count: 0)

  static let never = Int64.max
  static let listed: Int64 = 0

  let bound: Bound
  var turns: [Int64]
  private var latest: Int64 = 0

  init(_ bound: Bound, count: Int) {
    self.bound = bound
    turns = Array(repeating: Self.never, count: count)
  }

  @inline(__always)
  func holds(_ party: Int) -> Bool { turns[party] != Self.never }

  mutating func nextTurn() -> Int64 {
    latest += 1
    return latest
  }

  /// Whether a listing of this standing counts in this reading.
  func counts(_ standing: Standing) -> Bool {
    bound == .least ? standing == .listed : standing != .unlisted
  }
}
