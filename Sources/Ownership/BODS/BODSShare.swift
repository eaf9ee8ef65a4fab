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
        range = exact
        return
      }
      var (least, most) = (
        try Self.percent(value["minimum"])?.least ?? .none, try Self.percent(value["maximum"])?.most ?? .all
      )
      // More than 25 % is at least the next number that a share can be.
      if let bound = try Self.percent(value["exclusiveMinimum"])?.least {
        least = max(least, Share(trillionths: min(bound.trillionths + 1, Share.all.trillionths)))
      }
      if let bound = try Self.percent(value["exclusiveMaximum"])?.most {
        most = min(most, Share(trillionths: max(bound.trillionths - 1, 0)))
      }
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

  /// Nil where it is absent. Of more digits than a share has it lies between two.
  private static func percent(_ value: JSONValue?) throws(Unreadable) -> ShareRange? {
    guard let value else { return nil }
    guard let text = value.numeral else { throw Unreadable(text: "no number") }
    switch ShareText.read(text, isPercent: true) {
    case .share(let share): return ShareRange(share)
    case .between(let least, let most): return ShareRange(least: least, most: most)
    case .unknown, .wrong: throw Unreadable(text: text)
    }
  }
}
