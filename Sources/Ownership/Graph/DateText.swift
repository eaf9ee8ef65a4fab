import Vocabulary

/// Dates as files give them: a day, a month, a year, or a moment of which the day counts.
enum DateText {
  /// The first day it may mean; nil where it is no date.
  static func first(_ text: some StringProtocol) -> CalendarDay? {
    guard let date = partial(text) else { return nil }
    return CalendarDay(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
  }

  /// The last day it may mean; nil where it is no date.
  static func last(_ text: some StringProtocol) -> CalendarDay? {
    guard let date = partial(text) else { return nil }
    if date.day != nil { return first(text) }
    let (year, month) =
      date.month.map { $0 == 12 ? (date.year + 1, 1) : (date.year, $0 + 1) } ?? (date.year + 1, 1)
    return CalendarDay(year: year, month: month, day: 1)?.advanced(by: -1)
  }

  private static func partial(_ text: some StringProtocol) -> PartialDate? {
    PartialDate(iso: text.prefix { $0 != "T" && $0 != " " })
  }
}
