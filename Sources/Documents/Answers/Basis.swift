package import Licet

/// What an answer rests on: the edition, and how old each list is.
package struct Basis: Sendable {
  package let edition: String
  package let lists: [ListStatus]
  package let today: CalendarDay

  package init(edition: String, lists: [ListStatus], today: CalendarDay) {
    (self.edition, self.lists, self.today) = (edition, lists, today)
  }

  package init(_ world: World, today: CalendarDay) {
    self.init(edition: world.edition, lists: world.lists, today: today)
  }

  /// Whether no list was loaded.
  package var isBuiltInOnly: Bool { lists.allSatisfy { $0.format == Self.factsFormat } }

  /// `built-in-facts` or `lists`, in every machine answer.
  package var word: String { isBuiltInOnly ? "built-in-facts" : "lists" }

  package func days(since status: ListStatus) -> Int {
    Int(today.daysSinceEpoch) - Int(status.asOf.daysSinceEpoch)
  }

  /// ISO 8601: `P114D`; `P0D` for a day that is not yet over everywhere.
  package func age(of status: ListStatus) -> String { "P\(max(0, days(since: status)))D" }

  package static let factsFormat = "facts"
}
