import ArgumentParser
import Documents
import Licet

/// As of when.
struct MomentOptions: ParsableArguments {
  @Option(
    help: .init("As of the end of this day, or this RFC 3339 moment (default: today).", valueName: "date"))
  var on: String?

  /// As answers repeat it: the asker's own words, else today.
  func date(today: CalendarDay) -> String { on ?? today.iso }

  /// A day means its last second in New York.
  /// - Throws: `LicetError.badUsage` for what is neither a day nor a moment.
  func moment(today: CalendarDay) throws -> Instant {
    guard let on else { return Instant(endOf: today) }
    if let day = CalendarDay(iso: on) { return Instant(endOf: day) }
    if let instant = Instant(rfc3339: on) { return instant }
    throw LicetError(
      .badUsage, "'\(on.printable)' is no day",
      remedy: "write yyyy-mm-dd, or a moment such as 2019-05-16T16:15:00-04:00")
  }
}
