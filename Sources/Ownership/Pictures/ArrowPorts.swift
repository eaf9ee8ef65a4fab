/// Where arrows touch the boxes they join: side by side along the edge, in the order of where they come from.
struct ArrowPorts {
  /// Of each arrow: its points from the owner's box to the owned party's.
  let points: [[LayeredLayout.Point]]

  private struct Side: Hashable {
    let node: Int
    let isBottom: Bool
  }

  init(_ arrows: [(from: Int, to: Int)], _ layout: LayeredLayout, widths: [Double], height: Double) {
    var points = arrows.enumerated().map { place, arrow in
      [layout.nodes[arrow.from]] + layout.bends[place] + [layout.nodes[arrow.to]]
    }
    var ends: [Side: [(arrow: Int, point: Int)]] = [:]
    for (place, arrow) in arrows.enumerated() {
      let isDownward = layout.nodes[arrow.from].y <= layout.nodes[arrow.to].y
      ends[Side(node: arrow.from, isBottom: isDownward), default: []].append((place, 0))
      ends[Side(node: arrow.to, isBottom: !isDownward), default: []].append((place, points[place].count - 1))
    }
    let straight = points
    for (side, touching) in ends {
      let sorted = touching.sorted { left, right in
        (Self.next(left, straight), left.arrow) < (Self.next(right, straight), right.arrow)
      }
      let step = min(44, widths[side.node] * 0.7 / Double(max(1, sorted.count - 1)))
      for (rank, end) in sorted.enumerated() {
        points[end.arrow][end.point].x += (Double(rank) - Double(sorted.count - 1) / 2) * step
        points[end.arrow][end.point].y += (side.isBottom ? 1 : -1) * (height / 2 + (end.point == 0 ? 0 : 3))
      }
    }
    self.points = points
  }

  /// Where the arrow goes from this end.
  private static func next(_ end: (arrow: Int, point: Int), _ points: [[LayeredLayout.Point]]) -> Double {
    points[end.arrow][end.point == 0 ? 1 : end.point - 1].x
  }
}
