/// The 50 percent rule as slowly and plainly as it can be written: sets, and rounds until nothing changes.
struct PlainOwnership {
  let count: Int
  /// In parts of the whole: `shares[owner][owned]`.
  var shares: [[Int]]
  let threshold: Int
  var aggregates = true
  var isStrict = false

  func captured(listed: Set<Int>) -> Set<Int> {
    var blocked = listed
    while true {
      let next = blocked.union(
        (0..<count).filter { party in
          let stakes = blocked.map { shares[$0][party] }
          let held = aggregates ? stakes.reduce(0, +) : stakes.max() ?? 0
          return isStrict ? held > threshold : held >= threshold
        })
      if next == blocked { return blocked }
      blocked = next
    }
  }
}
