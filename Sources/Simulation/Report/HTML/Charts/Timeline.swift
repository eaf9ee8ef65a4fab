import HyperText
import Vocabulary

/// The dates of all variants on one scale: a track for each variant, a numbered line for each day.
struct Timeline {
  let report: Report
  let days: [TimelineDay]

  private static let track = 46.0
  /// Wider than they are: they are bold.
  private static let letters = 14.0

  var markup: Markup {
    let tracks = tracks
    let top = Double(lanes.map { $0 + 1 }.max() ?? 1) * 18 + 8
    let height = top + (tracks.last.map { $0.y + $0.height } ?? 0) + 30
    return Drawing.fluid(
      "timeline", title: "Dates of \(report.variants.count.reading("variant", "variants"))",
      description: days.map { "\($0.number): \($0.words)" }.joined(separator: "; "), height: height
    ) {
      axis(from: top, to: height - 26)
      for (day, lane) in zip(days, lanes) { numbered(day, lane, from: top, to: height - 26) }
      for (variant, track) in zip(report.variants, tracks) {
        draw(variant, y: top + track.y, lines: track.lines)
      }
    }
  }

  // MARK: The scale

  /// First and last day of the scale.
  private var span: (first: CalendarDay, last: CalendarDay) {
    let all = days.map(\.day) + [report.scenario.on, report.scenario.until]
    return (all.min() ?? report.scenario.on, all.max() ?? report.scenario.until)
  }

  private func percent(_ day: CalendarDay) -> Double {
    let (first, last) = span
    let all = max(1, Double(last.daysSinceEpoch - first.daysSinceEpoch))
    return 1.5 + Double(day.daysSinceEpoch - first.daysSinceEpoch) / all * 97
  }

  /// Numbers that would touch one another stand in lanes.
  private var lanes: [Int] {
    var ends: [Double] = []
    return days.map { day in
      let place = percent(day.day)
      let lane = ends.firstIndex { $0 + 6 < place } ?? ends.count
      if lane == ends.count { ends.append(place) } else { ends[lane] = place }
      return lane
    }
  }

  private func axis(from top: Double, to bottom: Double) -> Markup {
    let (first, last) = span
    let years = Array(first.year...last.year).compactMap { CalendarDay(year: $0, month: 1, day: 1) }
      .filter { first <= $0 }
    let step = max(1, (years.count + 7) / 8)
    let ticks = years.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    return .group(
      ticks.map { day in
        .group([
          upright(percent(day), top, bottom, "grid"),
          element(
            .text, .of(.x, percent: percent(day)), .of(.y, bottom + 18), .class("faint"),
            .of(.anchor, "middle")
          ) { "\(day.year)" },
        ])
      }
        + [
          element(
            .line, .of(.x1, percent: 0), .of(.x2, percent: 100), .of(.y1, bottom), .of(.y2, bottom),
            .class("axis"))
        ])
  }

  private func upright(_ percent: Double, _ top: Double, _ bottom: Double, _ style: String) -> Markup {
    element(
      .line, .of(.x1, percent: percent), .of(.x2, percent: percent), .of(.y1, top), .of(.y2, bottom),
      .class(style))
  }

  private func numbered(_ day: TimelineDay, _ lane: Int, from top: Double, to bottom: Double) -> Markup {
    let y = top - 10 - Double(lane) * 18
    return .group([
      upright(percent(day.day), y + 4, bottom, "day"),
      element(.text, .of(.x, percent: percent(day.day)), .of(.y, y), .class("strong"), .of(.anchor, "middle"))
      {
        "\(day.number)"
      },
    ])
  }

  // MARK: Tracks

  private var tracks: [(y: Double, height: Double, lines: [String])] {
    var y = 0.0
    return report.variants.map { variant in
      let lines = Letters.lines(
        "\(variant.number)  \(variant.title)", width: 350, size: Self.letters, most: 2)
      let height = Self.track + Double(lines.count - 1) * 16
      defer { y += height }
      return (y, height, lines)
    }
  }

  private func draw(_ variant: ReportVariant, y: Double, lines: [String]) -> Markup {
    let middle = y + 14 + Double(lines.count) * 16
    return .group([
      element(
        .line, .of(.x1, percent: 0), .of(.x2, percent: 100), .of(.y1, middle), .of(.y2, middle),
        .class("track")),
      variant.sale.map { sale in
        let (from, to) = (percent(sale.from.day), percent(sale.to.day))
        return element(
          .rect, .of(.x, percent: from), .of(.y, middle - 5), .of(.width, percent: max(0.4, to - from)),
          .of(.height, 10), .class("window"))
      } ?? .nothing,
      .group(
        days.filter { $0.begins(variant) }.map { day in
          glyph(.begins, at: percent(day.day), y: middle)
        }),
      .group(
        days.filter { $0.changes(variant) }.map { day in
          glyph(.changes, at: percent(day.day), y: middle)
        }),
      Drawing.text(lines, x: .of(.x, percent: 0), y: y + 16, step: 16, style: "label halo"),
    ])
  }

  private enum Glyph { case changes, begins }

  private func glyph(_ glyph: Glyph, at percent: Double, y: Double) -> Markup {
    switch glyph {
    case .changes: element(.circle, .of(.cx, percent: percent), .of(.cy, y), .of(.r, 5), .class("mark"))
    case .begins: element(.circle, .of(.cx, percent: percent), .of(.cy, y), .of(.r, 8.5), .class("ring"))
    }
  }
}
