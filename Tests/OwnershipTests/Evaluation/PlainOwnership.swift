/// The 50 percent rule as slowly and plainly as it can be written: who is blocked, as bits, and rounds until nothing
/// changes.
struct PlainOwnership {
  let count: Int
  /// In parts of the whole: `shares[owner][owned]`.
  var shares: [[Int]]
  let threshold: Int
  var aggregates = true
  var isStrict = false

  func captured(listed: Set<Int>) -> Set<Int> {
    var blocked = listed.reduce(0) { $0 | 1 << $1 }
    while true {
      var next = blocked
      for party in 0..<count {
        var (sum, most) = (0, 0)
        for owner in 0..<count where blocked & 1 << owner != 0 {
          sum += shares[owner][party]
          most = max(most, shares[owner][party])
        }
        let held = aggregates ? sum : most
        if isStrict ? held > threshold : held >= threshold { next |= 1 << party }
      }
      if next == blocked { return Set((0..<count).filter { blocked & 1 << $0 != 0 }) }
      blocked = next
    }
  }
}
