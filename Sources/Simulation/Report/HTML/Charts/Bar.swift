import HyperText
import Vocabulary

/// A bar in parts by how grave the outcome is; it says the same as the numbers beside it.
struct Bar {
  let parts: [(grade: Grade, amount: DecimalNumber)]
  /// What the longest bar of the chart stands for.
  let scale: DecimalNumber

  init(_ rows: [ReportRow], _ measure: Measure, _ totals: Totals, scale: DecimalNumber) {
    let groups = Dictionary(grouping: rows) { Grade($0.object.after) }
    parts = Grade.allCases.compactMap { grade in
      groups[grade].map { (grade, measure.amount(totals.total($0.map(\.object)))) }
    }
    self.scale = scale
  }

  var sum: DecimalNumber { parts.reduce(.zero) { $0 + $1.amount } }

  /// Its parts at a height of the drawing.
  func drawing(y: Double, height: Double) -> Markup {
    var left = 0.0
    var shapes: [Markup] = []
    for part in parts where part.amount > .zero {
      let share = Self.percent(part.amount, of: scale)
      shapes.append(
        element(
          .rect, .of(.x, percent: left), .of(.y, y), .of(.width, percent: max(share, 0.25)),
          .of(.height, height), .class(part.grade.style)))
      left += share
    }
    return .group(shapes)
  }

  /// Alone in a cell of a table.
  func cell(_ id: String, _ measure: Measure) -> Markup {
    let words = parts.filter { $0.amount > .zero }.map { "\(measure.words($0.amount)) \($0.grade.words)" }
    return Drawing.fluid(
      id, title: "\(Self.words(Self.percent(sum, of: scale))) of the longest bar",
      description: words.isEmpty ? "nothing" : words.joined(separator: "; "), height: 16
    ) {
      drawing(y: 2, height: 12)
      element(.line, .of(.x1, 0.5), .of(.x2, 0.5), .of(.y1, 0), .of(.y2, 16), .class("axis"))
    }
  }

  static func percent(_ part: DecimalNumber, of whole: DecimalNumber) -> Double {
    whole > .zero ? part.approximate / whole.approximate * 100 : 0
  }

  private static func words(_ percent: Double) -> String {
    Coordinate.text((percent * 10).rounded() / 10) + " %"
  }
}
