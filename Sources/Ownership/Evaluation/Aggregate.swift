import Vocabulary

/// What counted owners hold of one party, added up.
struct Aggregate {
  /// Of counted owners: at least and at most; of all who hold directly: at least.
  var (least, most, leastOfAll): (Int64, Int64, Int64) = (0, 0, 0)

  mutating func add(_ holding: Shareholding, counted: Bool) {
    if !holding.isIndirect { leastOfAll += holding.share.least.trillionths }
    guard counted else { return }
    least += holding.share.least.trillionths
    most += holding.share.most.trillionths
  }

  /// The aggregate in one reading: what others certainly hold, counted owners can't.
  func value(_ bound: CaptureSet.Bound) -> Int64 {
    bound == .least ? least : min(most, max(least, Share.all.trillionths - (leastOfAll - least)))
  }
}
