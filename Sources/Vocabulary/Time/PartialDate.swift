/// A date known to the year, the month or the day, as lists give births: `1955`, `1955-11`, `1955-11-14`.
public struct PartialDate: Hashable, Sendable {
  public let year: Int
  /// 1…12; nil where only the year is known.
  public let month: Int?
  /// 1…31; nil where the day is not known. Never set without a month.
  public let day: Int?

  /// Returns nil unless the parts name a date that exists (years 1…9999).
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, CalendarDay(year: year, month: month, day: day) == nil { return nil }
    } else if day != nil {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; nil otherwise.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    let numbers = parts.compactMap { CalendarDay.digits($0) }
    guard numbers.count == parts.count else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil
    )
  }

  /// Whether both may be the same date: no part known to both differs.
  public func isCompatible(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    guard let month, let otherMonth = other.month else { return true }
    guard month == otherMonth else { return false }
    guard let day, let otherDay = other.day else { return true }
    return day == otherDay
  }

  public var iso: String {
    var text = CalendarDay.padded(year, to: 4)
    if let month { text += "-" + CalendarDay.padded(month, to: 2) }
    if let day { text += "-" + CalendarDay.padded(day, to: 2) }
    return text
  }
}

extension PartialDate: CustomStringConvertible {
  public var description: String { iso }
}

extension PartialDate: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = PartialDate(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "'\(text)' is not a date; write yyyy, yyyy-mm or yyyy-mm-dd"))
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
