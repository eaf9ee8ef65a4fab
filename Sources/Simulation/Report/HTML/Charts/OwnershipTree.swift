import HyperText
import Vocabulary

/// Who owns whom: owners above what they own, one line for each holding, and in which variants each party is touched.
struct OwnershipTree {
  struct Line {
    let depth: Int
    let party: String
    /// nil for those whom nobody in the picture owns.
    let share: ShareRange?
    /// From when, or until when it is held, where that is still to come; else empty.
    let days: String
    /// Whether it stands further up already, with what it owns.
    let isRepeated: Bool
  }

  /// What is known of a party.
  struct Standing {
    let isTarget: Bool
    /// Whether anything in the book has to do with it.
    let isKnown: Bool
    /// Numbers of the variants that touch it.
    let touched: [Int]
    let words: String
  }

  let lines: [Line]
  /// How many lines didn't fit.
  let left: Int
  /// How many variants there are.
  let variants: Int
  let standing: (String) -> Standing
  private let isWide: Bool

  /// A picture of more lines is none; the table beside it has them all.
  static let most = 60
  private static let indent = 22.0
  static let width = 900.0

  init(
    _ holdings: [SimulationResult.OwnershipLine], after day: CalendarDay, variants: Int, isWide: Bool,
    standing: @escaping (String) -> Standing
  ) {
    let lines = Self.lines(holdings, after: day, isTarget: { standing($0).isTarget })
    self.lines = Array(lines.prefix(Self.most))
    left = max(0, lines.count - Self.most)
    // More columns than that can't be told apart; the words say it.
    (self.variants, self.isWide, self.standing) = (variants > 12 ? 0 : variants, isWide, standing)
  }

  private static func lines(
    _ holdings: [SimulationResult.OwnershipLine], after day: CalendarDay, isTarget: (String) -> Bool
  ) -> [Line] {
    let owned = Dictionary(grouping: holdings, by: \.owner)
    let children = Set(holdings.map(\.owned))
    let parties = holdings.flatMap { [$0.owner, $0.owned] }
    let above = Set(holdings.filter { isTarget($0.owned) }.map(\.owner))
    let roots = parties.filter { !children.contains($0) }
    // Parties in a circle have no root: each starts where nothing else has led to it.
    let starts = roots.filter(above.contains) + roots.filter(isTarget) + roots + parties
    var (lines, seen) = ([Line](), Set<String>())
    for start in starts where !seen.contains(start) {
      var stack = [Line(depth: 0, party: start, share: nil, days: "", isRepeated: false)]
      while let line = stack.popLast() {
        let isNew = seen.insert(line.party).inserted
        lines.append(
          Line(
            depth: line.depth, party: line.party, share: line.share, days: line.days, isRepeated: !isNew))
        guard isNew else { continue }
        stack += (owned[line.party] ?? []).reversed().map {
          Line(
            depth: line.depth + 1, party: $0.owned, share: $0.share, days: $0.days(after: day),
            isRepeated: false)
        }
      }
    }
    return lines
  }

  // MARK: Drawing

  var markup: Markup {
    let placed = placed
    let height = (placed.last.map { $0.y + $0.height } ?? 0) + 4
    let title = "Who owns whom, \(lines.count.reading("line", "lines"))"
    let description = lines.map(words).joined(separator: "; ")
    let content = Markup.group([
      isWide ? heads(to: height) : .nothing, elbows(placed), .group(zip(lines, placed).map(draw)),
    ])
    return isWide
      ? Drawing.fixed(
        "ownership-wide", title: title, description: description, width: Self.width, height: height,
        style: "wide-only"
      ) { content }
      : Drawing.fluid(
        "ownership-narrow", title: title, description: description, height: height, style: "fluid narrow-only"
      ) { content }
  }

  private func words(_ line: Line) -> String {
    line.party + (line.share.map { ", held at \($0.words)" } ?? "") + line.days
      + ", \(standing(line.party).words)"
  }

  private typealias Place = (y: Double, height: Double, names: [String], notes: [String])

  private var placed: [Place] {
    var y = isWide && variants > 0 ? 30.0 : 6.0
    return lines.map { line in
      let said = line.isRepeated ? "see above" : standing(line.party).words
      let room = max(140, right(line, said) - Double(line.depth) * Self.indent)
      let share = line.share.map { $0.words + " " } ?? ""
      let names = Letters.lines(share + line.party + line.days, width: room, size: 15, most: 3)
      let notes = isWide && variants > 0 ? [] : Letters.lines(said, width: room, size: 13, most: 2)
      let height = Double(names.count) * 17 + Double(notes.count) * 15 + 11
      defer { y += height }
      return (y, height, names, notes)
    }
  }

  /// Up to where its name may reach.
  private func right(_ line: Line, _ said: String) -> Double {
    guard isWide else { return 320 }
    guard variants > 0 else { return Self.width - 60 }
    let hasWords = line.isRepeated || !standing(line.party).isKnown
    return column(1) - 60 - (hasWords ? Letters.width(said, size: 13) : 0)
  }

  private func x(_ line: Line) -> Double { Double(line.depth) * Self.indent + 8 }

  /// From each owner down to each of what it owns; the way down once.
  private func elbows(_ placed: [Place]) -> Markup {
    var shapes: [Markup] = []
    var last: [Int: Int] = [:]
    for (number, line) in lines.enumerated() where line.depth > 0 {
      let owner = lines[..<number].lastIndex { $0.depth == line.depth - 1 } ?? 0
      last[owner] = number
      let (x0, x1, y) = (x(lines[owner]), x(line), placed[number].y + 9)
      shapes.append(
        element(.line, .of(.x1, x0), .of(.x2, x1 - 7), .of(.y1, y), .of(.y2, y), .class("elbow")))
    }
    for (owner, child) in last.sorted(by: { $0.key < $1.key }) {
      let x0 = x(lines[owner])
      shapes.append(
        element(
          .line, .of(.x1, x0), .of(.x2, x0), .of(.y1, placed[owner].y + 17), .of(.y2, placed[child].y + 9),
          .class("elbow")))
    }
    return .group(shapes)
  }

  private func draw(_ line: Line, _ place: Place) -> Markup {
    let standing = standing(line.party)
    let left = Attribute.of(.x, x(line) + 14)
    return .group([
      mark(standing, x: x(line), y: place.y + 9),
      name(line, place, left),
      Drawing.text(
        place.notes, x: left, y: place.y + 14 + Double(place.names.count) * 17, step: 15, style: "faint"),
      isWide && variants > 0 ? cells(line, standing, y: place.y + 9) : .nothing,
    ])
  }

  /// The share leads the first line.
  private func name(_ line: Line, _ place: Place, _ left: Attribute) -> Markup {
    guard let share = line.share?.words, let first = place.names.first, first.hasPrefix(share) else {
      return Drawing.text(place.names, x: left, y: place.y + 14, step: 17, style: "label")
    }
    return .group([
      element(.text, left, .of(.y, place.y + 14), .class("label")) {
        element(.tspan, .class("share")) { share }
        element(.tspan) { String(first.dropFirst(share.count)) }
      },
      Drawing.text(Array(place.names.dropFirst()), x: left, y: place.y + 31, step: 17, style: "label"),
    ])
  }

  private func mark(_ standing: Standing, x: Double, y: Double) -> Markup {
    if standing.isTarget { return Symbol.target.drawing(x: x, y: y) }
    if standing.touched.contains(1) { return Symbol.touched.drawing(x: x, y: y) }
    return (standing.isKnown ? Symbol.untouched : Symbol.unknown).drawing(x: x, y: y)
  }

  // MARK: Variants

  private func column(_ variant: Int) -> Double {
    Self.width - 24 - Double(variants - variant) * min(42, 300 / Double(max(1, variants)))
  }

  private func heads(to height: Double) -> Markup {
    guard variants > 0 else { return .nothing }
    return .group(
      (1...variants).map { variant in
        .group([
          element(
            .line, .of(.x1, column(variant)), .of(.x2, column(variant)), .of(.y1, 22), .of(.y2, height),
            .class("grid")),
          element(.text, .of(.x, column(variant)), .of(.y, 14), .class("strong"), .of(.anchor, "middle")) {
            "\(variant)"
          },
        ])
      } + [
        element(.text, .of(.x, column(1) - 18), .of(.y, 14), .class("faint"), .of(.anchor, "end")) {
          "Touched in variant"
        }
      ])
  }

  private func cells(_ line: Line, _ standing: Standing, y: Double) -> Markup {
    guard standing.isKnown, !line.isRepeated else {
      let said = line.isRepeated ? "see above" : standing.words
      return element(
        .text, .of(.x, column(1) - 18), .of(.y, y + 5), .class("faint"), .of(.anchor, "end")
      ) { said }
    }
    return .group(
      (1...variants).map { variant in
        standing.touched.contains(variant)
          ? Symbol.touched.drawing(x: column(variant), y: y)
          : element(.circle, .of(.cx, column(variant)), .of(.cy, y), .of(.r, 2), .class("node"))
      })
  }
}

extension SimulationResult.OwnershipLine {
  /// From when or until when it is held, where that is after a day; else empty.
  func days(after day: CalendarDay) -> String {
    let from = from.flatMap { $0 > day ? " from \($0.iso)" : nil } ?? ""
    let to = to.flatMap { $0 > day ? " until \($0.iso)" : nil } ?? ""
    return from.isEmpty && to.isEmpty ? "" : "," + from + to
  }
}
