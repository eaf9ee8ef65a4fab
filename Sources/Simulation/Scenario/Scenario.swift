public import Vocabulary

/// What is supposed to happen to lists, law and owners, from a day on which it is asked.
public struct Scenario: Sendable {
  public let id: String
  public let title: String
  /// The day on which it is asked; law and lists count as they were known then.
  public let on: CalendarDay
  /// Up to when it is followed.
  public let until: CalendarDay
  /// Whether law and lists that came after the day count too.
  public let asItCame: Bool
  /// The currency that totals are given in, and what one unit of another is worth in it.
  public let currency: String?
  public let rates: [String: DecimalNumber]
  /// What happens in every variant.
  public let amendments: [ScenarioAmendment]
  /// Side by side, the first being the one the answer leads with; one without amendments of its own where none is named.
  public let variants: [ScenarioVariant]
  /// What the scenario names and nothing models yet.
  public let notModeled: [String]
}

extension Scenario {
  /// The same asked on another day.
  public func asked(on day: CalendarDay) -> Scenario {
    Scenario(
      id: id, title: title, on: day, until: max(until, day), asItCame: asItCame, currency: currency,
      rates: rates,
      amendments: amendments, variants: variants, notModeled: notModeled)
  }
}
