#if Desk
import HyperText
import Licet
import Vocabulary

/// A listing's history as a line of years: from when it is in force, what changed it, when it ended.
struct ListingTimeline {
  struct Step {
    /// The day's year and part of the year, for its place; nil where no day is known.
    let place: Double?
    let day: String
    let words: String
  }

  let steps: [Step]
  /// Where it is in force: from the first day to its end, or to now.
  private let held: (from: Double, to: Double)?
  private let (first, last): (Double, Double)

  init(_ listing: Listing, now: Instant) {
    var steps: [Step] = []
    if let effective = listing.effective {
      steps.append(
        Step(
          place: Self.place(effective), day: effective.text,
          words: Words.Listing.inForce(listing.effectiveSource?.rawValue)))
    }
    steps += listing.amendments.map { amendment in
      let what = amendment.changed.map(\.rawValue).joined(separator: ", ")
      return Step(
        place: amendment.effective.flatMap(Self.place), day: amendment.effective?.text ?? Words.Listing.noDay,
        words: [amendment.citation ?? Words.Listing.anAmendment, what].filter { !$0.isEmpty }.joined(
          separator: ": "))
    }
    if let removed = listing.removed {
      steps.append(Step(place: Self.place(removed), day: removed.text, words: Words.Listing.removed))
    }
    self.steps = steps
    let (today, places) = (Self.place(now.day), steps.compactMap(\.place))
    let begin = listing.effective.flatMap(Self.place) ?? places.min()
    held = begin.map { ($0, listing.removed.flatMap(Self.place) ?? max(today, $0)) }
    first = (places.min() ?? today).rounded(.down) - 0.5
    last = max(today, places.max() ?? today).rounded(.up) + 0.5
  }

  private static func place(_ day: CalendarDay) -> Double {
    Double(day.year) + (Double(day.month - 1) + Double(day.day - 1) / 31) / 12
  }

  private static func place(_ date: EffectiveDate) -> Double? {
    let parts = date.text.prefix(10).split(separator: "-").compactMap { Double($0) }
    guard let year = parts.first else { return nil }
    return year + ((parts.count > 1 ? parts[1] - 1 : 0) + (parts.count > 2 ? (parts[2] - 1) / 31 : 0)) / 12
  }

  var markup: Markup {
    guard !steps.isEmpty else { return element(.p, .class("soft")) { Words.Listing.noDayAtAll } }
    return .group([
      held == nil ? .nothing : drawing,
      element(.ol, .class("events")) {
        steps.map { step in
          element(.li) {
            element(.time, .class("num")) { step.day }
            " "
            step.words
          }
        }
      },
    ])
  }

  // MARK: The drawing

  private static let (width, height, middle) = (960.0, 56.0, 20.0)

  private func x(_ place: Double) -> Double { (place - first) / (last - first) * Self.width }

  private var drawing: Markup {
    element(
      .svg, .class("line"), .of(.viewBox, "0 0 \(Int(Self.width)) \(Int(Self.height))"), .role("img"),
      .label(steps.map { "\($0.day): \($0.words)" }.joined(separator: "; "))
    ) {
      years
      line(0, Self.width, nil)
      if let held { line(x(held.from), x(held.to), "held") }
      steps.compactMap(\.place).map { place in
        element(.circle, .of(.cx, x(place)), .of(.cy, Self.middle), .of(.r, 6))
      }
    }
  }

  private var years: Markup {
    let all = Array(Int(first.rounded(.up))...Int(last.rounded(.down)))
    let step = max(1, (all.count + 9) / 10)
    return .group(
      all.filter { ($0 - (all.first ?? 0)) % step == 0 }.map { year in
        element(
          .text, .class("soft"), .of(.x, x(Double(year))), .of(.y, Self.height - 6), .of(.anchor, "middle")
        ) { String(year) }
      })
  }

  private func line(_ from: Double, _ to: Double, _ style: String?) -> Markup {
    element(
      .line, .of(.x1, from), .of(.x2, to), .of(.y1, Self.middle), .of(.y2, Self.middle),
      style.map { .class($0) })
  }
}
#endif
