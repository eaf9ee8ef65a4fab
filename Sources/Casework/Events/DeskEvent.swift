/// Everything that can happen at the desk. Its state is what these events, one after the other, make of an empty one.
public enum DeskEvent: Hashable, Sendable {
  case alert(AlertEvent)
  case book(BookEvent)
  case screening(ScreeningEvent)
  case threshold(ThresholdEvent)
  case assessment(AssessmentEvent)
  case report(ReportEvent)
  case people(PeopleEvent)

  private var family: any EventFamily {
    switch self {
    case .alert(let event): event
    case .book(let event): event
    case .screening(let event): event
    case .threshold(let event): event
    case .assessment(let event): event
    case .report(let event): event
    case .people(let event): event
    }
  }

  /// A stable word, such as `alert-assigned`.
  public var kind: String { family.kind }

  /// What it happened to, such as `alert:2f1c…`.
  public var subject: String { family.subject }

  func encodeBody(to encoder: any Encoder) throws { try family.encodeBody(to: encoder) }

  /// - Throws: a decoding error where no family knows the kind, or the body is not of its form.
  init(kind: String, from decoder: any Decoder) throws {
    if let event = try AlertEvent(kind: kind, from: decoder) {
      self = .alert(event)
    } else if let event = try BookEvent(kind: kind, from: decoder) {
      self = .book(event)
    } else if let event = try ScreeningEvent(kind: kind, from: decoder) {
      self = .screening(event)
    } else if let event = try ThresholdEvent(kind: kind, from: decoder) {
      self = .threshold(event)
    } else if let event = try AssessmentEvent(kind: kind, from: decoder) {
      self = .assessment(event)
    } else if let event = try ReportEvent(kind: kind, from: decoder) {
      self = .report(event)
    } else if let event = try PeopleEvent(kind: kind, from: decoder) {
      self = .people(event)
    } else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "no event is called '\(kind)'"))
    }
  }
}
