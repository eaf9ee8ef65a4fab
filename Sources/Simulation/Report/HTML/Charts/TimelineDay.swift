import Vocabulary

/// A day of the timeline with what happens on it in which variants.
struct TimelineDay {
  let day: CalendarDay
  /// By which the drawing calls it.
  let number: Int
  /// What the scenario supposes, with the numbers of the variants that do.
  let changes: [(at: Instant, what: String, citation: String?, variants: [Int])]
  /// Lines that have another answer from this day on, by variant.
  let beginnings: [(variant: ReportVariant, rows: [ReportRow])]

  func changes(_ variant: ReportVariant) -> Bool { changes.contains { $0.variants.contains(variant.number) } }
  func begins(_ variant: ReportVariant) -> Bool { beginnings.contains { $0.variant.number == variant.number } }

  /// For those who don't see the drawing.
  var words: String {
    let begun = beginnings.map { "variant \($0.variant.number): \($0.rows.count.reading("line begins", "lines begin"))" }
    return ([day.iso] + changes.map(\.what) + begun).joined(separator: ", ")
  }

  static func all(_ report: Report) -> [TimelineDay] {
    let variants = report.variants
    let begins = variants.map { variant in Dictionary(grouping: variant.rows) { $0.object.from.day } }
    let days = Set(variants.flatMap { $0.result.dates.map(\.at.day) }).union(begins.flatMap(\.keys)).sorted()
    return days.enumerated().map { place, day in
      TimelineDay(
        day: day, number: place + 1, changes: changes(variants, on: day),
        beginnings: zip(variants, begins).compactMap { variant, rows in rows[day].map { (variant, $0) } })
    }
  }

  private static func changes(
    _ variants: [ReportVariant], on day: CalendarDay
  ) -> [(at: Instant, what: String, citation: String?, variants: [Int])] {
    var found: [(at: Instant, what: String, citation: String?, variants: [Int])] = []
    for variant in variants {
      for date in variant.result.dates where date.at.day == day {
        if let same = found.firstIndex(where: { $0.what == date.what && $0.citation == date.citation && $0.at == date.at }) {
          if !found[same].variants.contains(variant.number) { found[same].variants.append(variant.number) }
        } else {
          found.append((date.at, date.what, date.citation, [variant.number]))
        }
      }
    }
    return found
  }
}
