/// When a rule takes effect: on a day (from its first second in America/New_York) or at a stated moment.
///
/// The listing of Huawei took effect at 4:15 p.m. on 2019-05-16, five days before it was published (84 FR 22961);
/// most rules name only a day.
public enum EffectiveDate: Hashable, Sendable {
  case day(CalendarDay)
  case instant(Instant)

  /// Reads `yyyy-mm-dd` or an RFC 3339 instant; nil otherwise.
  public init?(_ text: some StringProtocol) {
    if let day = CalendarDay(iso: text) {
      self = .day(day)
    } else if let instant = Instant(rfc3339: text) {
      self = .instant(instant)
    } else {
      return nil
    }
  }

  /// The first second at which the rule holds.
  public var start: Instant {
    switch self {
    case .day(let day): Instant(startOf: day)
    case .instant(let instant): instant
    }
  }

  public var day: CalendarDay {
    switch self {
    case .day(let day): day
    case .instant(let instant): instant.day
    }
  }

  public var text: String {
    switch self {
    case .day(let day): day.iso
    case .instant(let instant): instant.rfc3339
    }
  }
}

extension EffectiveDate: CustomStringConvertible {
  public var description: String { text }
}

extension EffectiveDate: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = EffectiveDate(text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "'\(text)' is not a date; write yyyy-mm-dd or an RFC 3339 instant"))
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
