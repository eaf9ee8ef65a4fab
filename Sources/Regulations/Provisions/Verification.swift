public import Vocabulary

/// When a value was compared with its source, with which one and by whom.
public struct Verification: Hashable, Sendable {
  public let on: CalendarDay
  public let against: String
  public let by: String?

  init(_ fields: inout Fields) throws(LicetError) {
    let text = try fields.text("on")
    guard let day = CalendarDay(iso: text) else {
      throw fields.failure("'\(text)' is not a day", remedy: "write yyyy-mm-dd", at: fields.node["on"])
    }
    on = day
    against = try fields.text("against")
    by = try fields.optionalText("by")
  }
}
