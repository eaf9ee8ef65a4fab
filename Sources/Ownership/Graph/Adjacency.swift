/// The holdings of each party, side by side in one array (compressed sparse rows).
struct Adjacency: Sendable {
  private let starts: [Int32]
  private let places: [Int32]

  init(_ holdings: [Shareholding], count: Int, by end: (Shareholding) -> Int32) {
    var starts = [Int32](repeating: 0, count: count + 1)
    let ends = holdings.map(end)
    for party in ends { starts[Int(party) + 1] += 1 }
    for party in 0..<count { starts[party + 1] += starts[party] }
    var next = starts
    var places = [Int32](repeating: 0, count: holdings.count)
    for (place, party) in ends.enumerated() {
      places[Int(next[Int(party)])] = Int32(place)
      next[Int(party)] += 1
    }
    (self.starts, self.places) = (starts, places)
  }

  @inline(__always)
  func forEach(_ party: Int, _ body: (Int) -> Void) {
    for index in Int(starts[party])..<Int(starts[party + 1]) { body(Int(places[index])) }
  }
}
