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

  /// `yyyy-mm-dd` from its bytes, and nothing else; nil otherwise.
  @inline(__always)
  static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> CalendarDay? {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ start: Int, _ count: Int) -> Int? {
      var number = 0
      for index in start..<(start + count) {
        let digit = bytes[index] &- 48
        guard digit < 10 else { return nil }
        number = number * 10 + Int(digit)
      }
      return number
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func partial(_ text: some StringProtocol) -> PartialDate? {
    PartialDate(iso: text.prefix { $0 != "T" && $0 != " " })
  }
}
