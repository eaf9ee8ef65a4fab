public import Foundation

/// A moment to the second, in UTC: what a question is asked *as of*, and what a rule "effective at 4:15 p.m." has.
///
/// A day alone, in a question, means its last second in America/New_York, the zone of the Federal Register.
public struct Instant: Hashable, Sendable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSinceEpoch: Int64

  public init(secondsSinceEpoch: Int64) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  public init(_ date: Date) {
    self.init(secondsSinceEpoch: Int64(date.timeIntervalSince1970.rounded(.down)))
  }

  /// The last second of `day` in America/New_York.
  public init(endOf day: CalendarDay) {
    self.init(secondsSinceEpoch: Instant(startOf: day.advanced(by: 1)).secondsSinceEpoch - 1)
  }

  /// The first second of `day` in America/New_York.
  public init(startOf day: CalendarDay) {
    let utcMidnight = Int64(day.daysSinceEpoch) * 86_400
    let offset = Self.newYork.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(utcMidnight + 5 * 3600)))
    self.init(secondsSinceEpoch: utcMidnight - Int64(offset))
  }

  /// Reads an RFC 3339 instant (`2019-05-16T16:15:00-04:00`, `…Z`); nil otherwise. Fractions of a second are dropped.
  public init?(rfc3339 text: some StringProtocol) {
    guard let (seconds, offset) = Self.parse(Array(text.utf8)) else { return nil }
    self.init(secondsSinceEpoch: seconds - offset)
  }

  public static func < (left: Self, right: Self) -> Bool { left.secondsSinceEpoch < right.secondsSinceEpoch }

  /// The day this moment falls on in America/New_York.
  public var day: CalendarDay {
    let offset = Self.newYork.secondsFromGMT(for: Date(timeIntervalSince1970: Double(secondsSinceEpoch)))
    let local = secondsSinceEpoch + Int64(offset)
    return CalendarDay(daysSinceEpoch: Int32((Double(local) / 86_400).rounded(.down)))
  }

  /// `yyyy-mm-ddThh:mm:ssZ`.
  public var rfc3339: String {
    let days = Int32((Double(secondsSinceEpoch) / 86_400).rounded(.down))
    let rest = Int(secondsSinceEpoch - Int64(days) * 86_400)
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { CalendarDay.padded($0, to: 2) }
    return CalendarDay(daysSinceEpoch: days).iso + "T" + clock.joined(separator: ":") + "Z"
  }

  // A zone of fixed offset stands in where the machine has no zone data: an hour off for half the year beats a crash.
  private static let newYork =
    TimeZone(identifier: "America/New_York") ?? TimeZone(secondsFromGMT: -5 * 3600) ?? .current

  private static func parse(_ bytes: [UInt8]) -> (seconds: Int64, offset: Int64)? {
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      let day = CalendarDay(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = two(bytes, 11), let minute = two(bytes, 14), let second = two(bytes, 17),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    var index = 19
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      let first = index
      while index < bytes.count, (48...57).contains(bytes[index]) { index += 1 }
      guard index > first else { return nil }
    }
    guard let offset = zone(bytes[index...]) else { return nil }
    return (Int64(day.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second), offset)
  }

  private static func two(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard (48...57).contains(bytes[at]), (48...57).contains(bytes[at + 1]) else { return nil }
    return Int(bytes[at] - 48) * 10 + Int(bytes[at + 1] - 48)
  }

  private static func zone(_ rest: ArraySlice<UInt8>) -> Int64? {
    let zone = Array(rest)
    if zone == [UInt8(ascii: "Z")] || zone == [UInt8(ascii: "z")] { return 0 }
    guard zone.count == 6, zone[3] == UInt8(ascii: ":"), let hours = two(zone, 1), let minutes = two(zone, 4),
      hours < 24, minutes < 60
    else { return nil }
    let seconds = Int64(hours * 3600 + minutes * 60)
    switch zone[0] {
    case UInt8(ascii: "+"): return seconds
    case UInt8(ascii: "-"): return -seconds
    default: return nil
    }
  }
}

extension Instant: CustomStringConvertible {
  public var description: String { rfc3339 }
}
