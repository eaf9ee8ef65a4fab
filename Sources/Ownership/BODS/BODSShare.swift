import Vocabulary

/// The share of an interest: percentages, exact or between bounds.
struct BODSShare {
  /// Nil where nothing is stated.
  private(set) var range: ShareRange?
  /// Why what is stated can't be meant.
  private(set) var flaw: String?

  init(_ value: JSONValue?) {
    guard let value, value.isObject else { return }
    do throws(Unreadable) {
      if let exact = try Self.percent(value["exact"]) {
        range = ShareRange(exact)
        return
      }
      let least = max(
        try Self.percent(value["minimum"]) ?? .none,
        // More than 25 % is at least the next number that a share can be.
        try Self.percent(value["exclusiveMinimum"]).map {
          Share(trillionths: min($0.trillionths + 1, Share.all.trillionths))
        } ?? .none)
      let most = min(
        try Self.percent(value["maximum"]) ?? .all,
        try Self.percent(value["exclusiveMaximum"]).map { Share(trillionths: max($0.trillionths - 1, 0)) }
          ?? .all)
      guard least <= most else { throw Unreadable(text: "\(least.percent) to \(most.percent)") }
      range = ShareRange(least: least, most: most)
    } catch {
      // What can't be meant says nothing: any share may be.
      (range, flaw) = (.unknown, "a share of \(error.text) can't be; it counts as unknown")
    }
  }

  private struct Unreadable: Error {
    let text: String
  }

  /// Nil where it is absent.
  private static func percent(_ value: JSONValue?) throws(Unreadable) -> Share? {
    guard let value else { return nil }
    guard let text = value.numeral else { throw Unreadable(text: "no number") }
    guard let share = Share(percent: text) else { throw Unreadable(text: text) }
    return share
  }
}
