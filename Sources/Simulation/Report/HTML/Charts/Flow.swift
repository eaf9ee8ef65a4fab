import HyperText
import Vocabulary

/// From what the scenario changes, through the regimes it comes in by, to what has to be done: widths are amounts.
struct Flow {
  let report: Report
  let lead: ReportVariant
  let measure: Measure
  /// Drawn for this width.
  let width: Double

  private struct Node {
    let name: String
    let amount: DecimalNumber
    let objects: Int
    let grade: Grade?
    var lines: [String] = []
    /// How many of its lines are its name.
    var names = 0
    var y = 0.0
    var height = 0.0
  }

  private struct Ribbon {
    let from: Int
    let to: Int
    let amount: DecimalNumber
    let grade: Grade?
  }

  private var size: Double { width > 500 ? 13 : 11.5 }
  private var step: Double { size + 3.5 }
  private static let thickness = 10.0
  private static let tallest = 260.0

  private var columns: [Double] {
    width > 500 ? [0, width * 0.4, width * 0.8] : [0, width * 0.32, width * 0.64]
  }
  private func room(_ column: Int) -> Double {
    (column < 2 ? columns[column + 1] : width) - columns[column] - Self.thickness - 12
  }

  func markup(_ id: String, style: String) -> Markup {
    let (layers, ribbons) = graph
    let placed = layers.enumerated().map { place($1, column: $0) }
    let height =
      (placed.compactMap { $0.last.map { $0.y + max($0.height, Double($0.lines.count) * step) } }.max() ?? 0)
      + 8
    return Drawing.fixed(
      id, title: "From target to action, variant 1", description: description(layers, ribbons), width: width,
      height: height, style: style
    ) {
      draw(ribbons[0], from: placed[0], to: placed[1], x: 0)
      draw(ribbons[1], from: placed[1], to: placed[2], x: 1)
      for (column, nodes) in placed.enumerated() { nodes.map { draw($0, x: columns[column]) } }
    }
  }

  private func amount(_ rows: [ReportRow]) -> DecimalNumber {
    measure.amount(report.totals.total(rows.map(\.object)))
  }

  // MARK: What flows

  private var graph: (layers: [[Node]], ribbons: [[Ribbon]]) {
    let counted = lead.counted.filter { amount([$0]) > .zero }
    let regimes = Dictionary(grouping: counted, by: \.object.regime).sorted {
      (amount($1.value), $0.key) < (amount($0.value), $1.key)
    }
    let actions = AffectedObject.Action.allCases.filter { action in
      counted.contains { $0.object.action == action }
    }
    let target = report.targets.isEmpty ? lead.title : ReportWords.list(Array(report.targets.prefix(3)))
    let more = report.targets.count > 3 ? " and \(report.targets.count - 3) more" : ""
    let layers = [
      [node(target + more, counted, nil)],
      regimes.map { node(ReportWords.regime($0.key), $0.value, nil) },
      actions.map { action in
        node(ReportWords.action(action), counted.filter { $0.object.action == action }, Grade(action))
      },
    ]
    let first = regimes.enumerated().map { Ribbon(from: 0, to: $0, amount: amount($1.value), grade: nil) }
    var second: [Ribbon] = []
    for (from, regime) in regimes.enumerated() {
      for (to, action) in actions.enumerated() {
        let rows = regime.value.filter { $0.object.action == action }
        if !rows.isEmpty {
          second.append(Ribbon(from: from, to: to, amount: amount(rows), grade: Grade(action)))
        }
      }
    }
    return (layers, [first, second])
  }

  private func node(_ name: String, _ rows: [ReportRow], _ grade: Grade?) -> Node {
    Node(name: name, amount: amount(rows), objects: Set(rows.map(\.object.object)).count, grade: grade)
  }

  private func description(_ layers: [[Node]], _ ribbons: [[Ribbon]]) -> String {
    let parts = zip(ribbons, zip(layers, layers.dropFirst())).flatMap { ribbons, ends in
      ribbons.map { "\(measure.words($0.amount)) from \(ends.0[$0.from].name) to \(ends.1[$0.to].name)" }
    }
    return parts.isEmpty ? "nothing flows" : parts.joined(separator: "; ")
  }

  // MARK: Where it is drawn

  private func place(_ nodes: [Node], column: Int) -> [Node] {
    let all = nodes.reduce(DecimalNumber.zero) { $0 + $1.amount }
    var y = 2.0
    return nodes.map { node in
      var node = node
      // On a narrow page a currency may stand below its amount.
      let words = Letters.lines(measure.words(node.amount), width: room(column), size: size)
      let count = measure == .objects ? [] : [node.objects.reading("object", "objects")]
      let names = Letters.lines(node.name, width: room(column), size: size * 1.15, most: 5)
      (node.lines, node.names) = (names + words + count, names.count)
      node.y = y
      node.height = max(1.5, Bar.percent(node.amount, of: all) / 100 * Self.tallest)
      y += max(node.height, Double(node.lines.count) * step + 6) + 14
      return node
    }
  }

  private func draw(_ node: Node, x: Double) -> Markup {
    let names = node.names
    return .group([
      element(
        .rect, .of(.x, x), .of(.y, node.y), .of(.width, Self.thickness), .of(.height, node.height),
        .class(node.grade?.style ?? "node")),
      Drawing.text(
        Array(node.lines.prefix(names)), x: .of(.x, x + Self.thickness + 6), y: node.y + size, step: step,
        style: "label halo"),
      Drawing.text(
        Array(node.lines.dropFirst(names)), x: .of(.x, x + Self.thickness + 6),
        y: node.y + size + Double(names) * step, step: step, style: "value halo"),
    ])
  }

  private func draw(_ ribbons: [Ribbon], from left: [Node], to right: [Node], x column: Int) -> Markup {
    var (starts, ends) = (left.map(\.y), right.map(\.y))
    let (x0, x1) = (columns[column] + Self.thickness, columns[column + 1])
    return .group(
      ribbons.map { ribbon in
        let out = Bar.percent(ribbon.amount, of: left[ribbon.from].amount) / 100 * left[ribbon.from].height
        let into = Bar.percent(ribbon.amount, of: right[ribbon.to].amount) / 100 * right[ribbon.to].height
        let (a, b) = (starts[ribbon.from], ends[ribbon.to])
        (starts[ribbon.from], ends[ribbon.to]) = (a + out, b + into)
        let middle = (x0 + x1) / 2
        let path = [
          "M", x0.drawn, a.drawn, "C", middle.drawn, a.drawn, middle.drawn, b.drawn, x1.drawn, b.drawn, "L",
          x1.drawn,
          (b + into).drawn, "C", middle.drawn, (b + into).drawn, middle.drawn, (a + out).drawn, x0.drawn,
          (a + out).drawn, "Z",
        ]
        return element(
          .path, .of(.d, path.joined(separator: " ")), .class("ribbon " + (ribbon.grade?.style ?? "node")))
      })
  }
}

extension Double {
  var drawn: String { Coordinate.text(self) }
}
