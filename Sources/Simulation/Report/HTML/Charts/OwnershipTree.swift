import Vocabulary

/// Who owns whom: owners above what they own, one line for each holding.
struct OwnershipTree {
  struct Line {
    let depth: Int
    let party: String
    /// nil for those whom nobody in the picture owns.
    let share: ShareRange?
    /// Whether it stands further up already, with what it owns.
    let isRepeated: Bool
  }

  let lines: [Line]
  /// How many holdings didn't fit.
  let left: Int
  let standing: (String) -> (mark: Mark, words: String)

  enum Mark { case target, touched, untouched, unknown }

  static let most = 60
  private static let indent = 22.0
  private static let room = 330.0

  init(_ holdings: [SimulationResult.OwnershipLine], standing: @escaping (String) -> (mark: Mark, words: String)) {
    let lines = Self.lines(holdings)
    self.lines = Array(lines.prefix(Self.most))
    left = max(0, lines.count - Self.most)
    self.standing = standing
  }

  private static func lines(_ holdings: [SimulationResult.OwnershipLine]) -> [Line] {
    let owned = Dictionary(grouping: holdings, by: \.owner)
    let children = Set(holdings.map(\.owned))
    let parties = holdings.flatMap { [$0.owner, $0.owned] }
    // Parties in a circle have no root: each starts where nothing else has led to it.
    let targets = Set(holdings.filter(\.isTarget).map(\.owner))
    let above = Set(holdings.filter { targets.contains($0.owned) }.map(\.owner))
    let roots = parties.filter { !children.contains($0) }
    let starts = roots.filter(above.contains) + roots.filter(targets.contains) + roots + parties
    var (lines, seen) = ([Line](), Set<String>())
    for start in starts where !seen.contains(start) {
      var stack = [Line(depth: 0, party: start, share: nil, isRepeated: false)]
      while let line = stack.popLast() {
        let isNew = seen.insert(line.party).inserted
        lines.append(Line(depth: line.depth, party: line.party, share: line.share, isRepeated: !isNew))
        guard isNew else { continue }
        stack += (owned[line.party] ?? []).reversed().map {
          Line(depth: line.depth + 1, party: $0.owned, share: $0.share, isRepeated: false)
        }
      }
    }
    return lines
  }

  var markup: Markup {
    let placed = placed
    let height = (placed.last.map { $0.y + $0.height } ?? 0) + 4
    return Drawing.fluid(
      "ownership-drawing", title: "Who owns whom, \(lines.count.reading("line", "lines"))",
      description: lines.map(words).joined(separator: "; "), height: height
    ) {
      elbows(placed)
      for (line, place) in zip(lines, placed) { draw(line, place) }
    }
  }

  private func words(_ line: Line) -> String {
    line.party + (line.share.map { ", held at \($0.words)" } ?? "") + ", \(standing(line.party).words)"
  }

  private typealias Place = (y: Double, height: Double, names: [String], notes: [String])

  private var placed: [Place] {
    var y = 6.0
    return lines.map { line in
      let room = max(120, Self.room - Double(line.depth) * Self.indent)
      let names = Letters.lines((line.share.map { $0.words + "  " } ?? "") + line.party, width: room, size: 13.5, most: 3)
      let notes = line.isRepeated ? ["see above"] : Letters.lines(standing(line.party).words, width: room, size: 12, most: 2)
      let height = Double(names.count) * 17 + Double(notes.count) * 15 + 12
      defer { y += height }
      return (y, height, names, notes)
    }
  }

  private func x(_ line: Line) -> Double { Double(line.depth) * Self.indent + 8 }

  /// From each owner down to each of what it owns.
  private func elbows(_ placed: [Place]) -> Markup {
    .group(
      lines.indices.filter { lines[$0].depth > 0 }.map { number in
        let owner = lines[..<number].lastIndex { $0.depth == lines[number].depth - 1 } ?? 0
        let (x0, x1) = (x(lines[owner]), x(lines[number]))
        let path = [
          "M", x0.drawn, (placed[owner].y + 16).drawn, "V", (placed[number].y + 9).drawn, "H", (x1 - 7).drawn,
        ]
        return element(.path, .of(.d, path.joined(separator: " ")), .class("elbow"))
      })
  }

  private func draw(_ line: Line, _ place: Place) -> Markup {
    .group([
      mark(standing(line.party).mark, x: x(line), y: place.y + 9),
      Drawing.text(place.names, x: .of(.x, x(line) + 14), y: place.y + 14, step: 17, style: "label"),
      Drawing.text(
        place.notes, x: .of(.x, x(line) + 14), y: place.y + 14 + Double(place.names.count) * 17, step: 15,
        style: "faint"),
    ])
  }

  private func mark(_ mark: Mark, x: Double, y: Double) -> Markup {
    let style =
      switch mark {
      case .target: "mark"
      case .touched: "mark"
      case .untouched: "ring"
      case .unknown: "ring faint-ring"
      }
    if mark == .target {
      return .group([
        element(.circle, .of(.cx, x), .of(.cy, y), .of(.r, 7), .class("ring")),
        element(.circle, .of(.cx, x), .of(.cy, y), .of(.r, 3.5), .class("mark")),
      ])
    }
    return element(
      .rect, .of(.x, x - 5), .of(.y, y - 5), .of(.width, 10), .of(.height, 10), .class(style))
  }
}
