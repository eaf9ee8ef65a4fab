/// Places the nodes of a graph in layers, every arrow downward where no circle forbids it.
///
/// After Sugiyama: circles are opened, each node goes below its predecessors, long arrows get a place in each layer they
/// cross, neighbors are drawn near one another by the means of their places.
struct LayeredLayout {
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  static let rowHeight = 116.0
  private static let gap = 34.0
  private static let sweeps = 12

  /// The center of each node.
  private(set) var nodes: [Point] = []
  /// The points each arrow passes between its ends, first to last.
  private(set) var bends: [[Point]] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  /// Nodes and, after them, the places of long arrows.
  private var widths: [Double]
  private var layers: [[Int]] = []
  private var above: [[Int]] = []
  private var below: [[Int]] = []
  private var x: [Double] = []

  init(widths: [Double], arrows: [(from: Int, to: Int)]) {
    self.widths = widths
    let downward = Self.opened(arrows, count: widths.count)
    var level = Self.levels(downward, count: widths.count)
    let chains = link(downward, &level)
    layers = Array(repeating: [], count: (level.max() ?? 0) + 1)
    for (node, layer) in level.enumerated() { layers[layer].append(node) }
    for sweep in 0..<Self.sweeps { order(fromTop: sweep % 2 == 0) }
    spread()
    let left = x.indices.map { x[$0] - self.widths[$0] / 2 }.min() ?? 0
    let points = x.indices.map { Point(x: x[$0] - left, y: (Double(level[$0]) + 0.5) * Self.rowHeight) }
    nodes = Array(points.prefix(widths.count))
    bends = zip(chains, arrows).map { chain, arrow in
      let inner = chain.map { points[$0] }
      return level[arrow.from] <= level[arrow.to] ? inner : inner.reversed()
    }
    width = x.indices.map { x[$0] + self.widths[$0] / 2 - left }.max() ?? 0
    height = Double(layers.count) * Self.rowHeight
  }

  // MARK: Layers

  /// The arrows with those that close a circle turned round.
  private static func opened(_ arrows: [(from: Int, to: Int)], count: Int) -> [(from: Int, to: Int)] {
    var outgoing = [[Int]](repeating: [], count: count)
    var hasIncoming = [Bool](repeating: false, count: count)
    for (place, arrow) in arrows.enumerated() {
      outgoing[arrow.from].append(place)
      hasIncoming[arrow.to] = true
    }
    // 0 not met, 1 on the way, 2 done.
    var (state, turned) = ([Int](repeating: 0, count: count), Set<Int>())
    for root in (0..<count).sorted(by: { !hasIncoming[$0] && hasIncoming[$1] }) where state[root] == 0 {
      var stack = [(node: root, next: 0)]
      state[root] = 1
      while let (node, next) = stack.last {
        guard next < outgoing[node].count else {
          state[node] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let place = outgoing[node][next]
        let target = arrows[place].to
        if state[target] == 1 { turned.insert(place) }
        if state[target] == 0 {
          state[target] = 1
          stack.append((target, 0))
        }
      }
    }
    return arrows.enumerated().map { turned.contains($0) ? ($1.to, $1.from) : $1 }
  }

  /// Each node one below the lowest of its predecessors; those without any just above what they point to.
  private static func levels(_ arrows: [(from: Int, to: Int)], count: Int) -> [Int] {
    var (level, waiting) = ([Int](repeating: 0, count: count), [Int](repeating: 0, count: count))
    var outgoing = [[Int]](repeating: [], count: count)
    for arrow in arrows where arrow.from != arrow.to {
      outgoing[arrow.from].append(arrow.to)
      waiting[arrow.to] += 1
    }
    let roots = (0..<count).filter { waiting[$0] == 0 }
    var (queue, head) = (roots, 0)
    while head < queue.count {
      let node = queue[head]
      head += 1
      for target in outgoing[node] {
        level[target] = max(level[target], level[node] + 1)
        waiting[target] -= 1
        if waiting[target] == 0 { queue.append(target) }
      }
    }
    for root in roots { if let first = outgoing[root].map({ level[$0] }).min() { level[root] = first - 1 } }
    return level
  }

  /// Joins nodes of neighboring layers; a long arrow by a place in each layer between.
  private mutating func link(_ arrows: [(from: Int, to: Int)], _ level: inout [Int]) -> [[Int]] {
    (above, below) = (Array(repeating: [], count: widths.count), Array(repeating: [], count: widths.count))
    return arrows.map { arrow in
      var (chain, former) = ([Int](), arrow.from)
      for layer in stride(from: level[arrow.from] + 1, to: level[arrow.to], by: 1) {
        chain.append(widths.count)
        widths.append(12)
        level.append(layer)
        above.append([])
        below.append([])
        join(former, chain[chain.count - 1])
        former = chain[chain.count - 1]
      }
      join(former, arrow.to)
      return chain
    }
  }

  private mutating func join(_ upper: Int, _ lower: Int) {
    below[upper].append(lower)
    above[lower].append(upper)
  }

  // MARK: Order and places

  /// Orders each layer by the mean place of its neighbors in the layer before.
  private mutating func order(fromTop: Bool) {
    let walk = fromTop ? Array(layers.indices) : layers.indices.reversed()
    for (former, layer) in zip(walk, walk.dropFirst()) {
      let places = Dictionary(layers[former].enumerated().map { ($1, Double($0)) }) { first, _ in first }
      let means = layers[layer].enumerated().map { place, node in
        let near = (fromTop ? above[node] : below[node]).compactMap { places[$0] }
        let mean = near.isEmpty ? Double(place) : near.reduce(0, +) / Double(near.count)
        return (mean, place, node)
      }
      layers[layer] = means.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
  }

  /// Moves each node toward its neighbors as far as the layer's order leaves room.
  private mutating func spread() {
    x = Array(repeating: 0, count: widths.count)
    for layer in layers {
      var edge = 0.0
      for node in layer {
        x[node] = edge + widths[node] / 2
        edge += widths[node] + Self.gap
      }
      for node in layer { x[node] -= (edge - Self.gap) / 2 }
    }
    for sweep in 0..<(Self.sweeps * 2) {
      for layer in sweep % 2 == 0 ? layers : layers.reversed() { settle(layer) }
    }
  }

  private mutating func settle(_ layer: [Int]) {
    let wanted = layer.map { node in
      let near = above[node] + below[node]
      return near.isEmpty ? x[node] : near.reduce(0) { $0 + x[$1] } / Double(near.count)
    }
    // As far left as each may stand, as far right, and the middle of both: nobody overlaps in any of them.
    var (lefts, rights) = (wanted, wanted)
    for place in layer.indices.dropFirst() {
      lefts[place] = max(lefts[place], lefts[place - 1] + distance(layer[place - 1], layer[place]))
    }
    for place in layer.indices.dropLast().reversed() {
      rights[place] = min(rights[place], rights[place + 1] - distance(layer[place], layer[place + 1]))
    }
    for (place, node) in layer.enumerated() { x[node] = (lefts[place] + rights[place]) / 2 }
  }

  private func distance(_ left: Int, _ right: Int) -> Double { (widths[left] + widths[right]) / 2 + Self.gap }
}
