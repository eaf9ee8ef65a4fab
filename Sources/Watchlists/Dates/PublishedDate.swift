import Vocabulary

/// Dates as publishers write them.
enum PublishedDate {
  /// Reads `2021-03-12`, `06/19/2003`, `9/17/81`, `9-17-1981`, `June 21, 2022`, `21 Jun 2022`, `13.07.2020`; nil for
  /// all else. What follows a day in ISO form, a time or a zone, does not move it.
  ///
  /// A year of two digits up to 40 is of this century: no act cited here is older than the Federal Register (1936).
  static func day(_ text: some StringProtocol) -> CalendarDay? {
    let trimmed = text.trimmed
    if let day = CalendarDay(iso: trimmed) ?? timed(trimmed) { return day }
    let words = trimmed.split { $0 == " " || $0 == "," || $0 == "/" || $0 == "-" || $0 == "." }
    guard words.count == 3, let year = number(words[2]) else { return nil }
    let full = words[2].utf8.count == 2 ? year + (year <= 40 ? 2000 : 1900) : year
    if let first = number(words[0]), let second = number(words[1]) {
      let isDayFirst = trimmed.utf8Range(of: ".") != nil
      return CalendarDay(year: full, month: isDayFirst ? second : first, day: isDayFirst ? first : second)
    }
    if let month = month(words[0]), let day = number(words[1]) {
      return CalendarDay(year: full, month: month, day: day)
    }
    guard let day = number(words[0]), let month = month(words[1]) else { return nil }
    return CalendarDay(year: full, month: month, day: day)
  }

  /// `2015-03-27-04:00`, `2026-03-13T05:41:01`: the day as the publisher's own clock had it.
  private static func timed(_ text: String) -> CalendarDay? {
    guard let mark = text.dropFirst(10).first, "TZ+-".contains(mark) else { return nil }
    return CalendarDay(iso: text.prefix(10))
  }

  /// The last day of what the text names: of `December 2023` the 31st, of `2024` New Year's Eve; nil for all else than
  /// a day, a month or a year.
  static func lastDay(_ text: some StringProtocol) -> CalendarDay? {
    if let day = day(text) { return day }
    guard let date = partial(text), date.day == nil else { return nil }
    let month = date.month ?? 12
    return (28...31).reversed().lazy.compactMap { CalendarDay(year: date.year, month: month, day: $0) }.first
  }

  /// Reads `10 Dec 1948`, `Nov 1975`, `November, 1975`, `1936`, `1955-11-14`, with or without `circa`; nil for all
  /// else.
  static func partial(_ text: some StringProtocol) -> PartialDate? {
    var trimmed = text.trimmed[...]
    for prefix in ["circa ", "approximately ", "c. "] where trimmed.lowercased().hasPrefix(prefix) {
      trimmed = trimmed.dropFirst(prefix.count)
    }
    if let date = PartialDate(iso: trimmed) { return date }
    let words = trimmed.split { $0 == " " || $0 == "," || $0 == "." }
    if words.count == 2, let month = month(words[0]), let year = number(words[1]) {
      return PartialDate(year: year, month: month)
    }
    guard let day = day(trimmed) else { return nil }
    let (year, month, number) = day.components
    return PartialDate(year: year, month: month, day: number)
  }

  /// Longest range of birth years that is written out, year by year; a longer one says too little.
  static let longestRange = 15

  /// All birth dates a text may mean: a range (`1961 to 1963`, `between 1961 and 1963`) is every year of it.
  static func births(_ text: some StringProtocol) -> [PartialDate] {
    if let date = partial(text) { return [date] }
    let years = text.split { !$0.isASCII || !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap {
      Int($0)
    }
    guard let first = years.first, let last = years.last, years.count == 2, first <= last,
      last - first <= longestRange
    else { return years.prefix(1).compactMap { PartialDate(year: $0) } }
    return (first...last).compactMap { PartialDate(year: $0) }
  }

  /// Years that dates of lists may have; others are slips of the pen (3017).
  static func isPlausible(_ day: CalendarDay) -> Bool { (1900...2199).contains(day.year) }

  static func month(_ word: some StringProtocol) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let start = word.prefix(3).lowercased()
    return months.firstIndex(of: start).map { $0 + 1 }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func number(_ word: some StringProtocol) -> Int? {
    guard (1...4).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(word)
  }
}
