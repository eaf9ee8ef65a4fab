import Vocabulary

/// One interest of a relationship statement.
struct BODSInterest {
  /// As published; nil where it has no type.
  let code: String?
  let type: BODSInterestType
  /// Nil where no share is stated.
  let share: ShareRange?
  let from: CalendarDay?
  let to: CalendarDay?
  let isIndirect: Bool
  /// What is wrong with it, in spite of which it was read.
  private(set) var flaws: [String] = []

  init(_ value: JSONValue) {
    code = value["type"]?.text
    type = BODSInterestType(code)
    isIndirect = value["directOrIndirect"]?.text == "indirect"
    let share = BODSShare(value["share"])
    self.share = share.range
    from = value["startDate"]?.text.flatMap { DateText.first($0) }
    to = value["endDate"]?.text.flatMap { DateText.last($0) }
    if let flaw = share.flaw { flaws.append(flaw) }
    if let code, !BODSInterestType.isKnown(code) {
      flaws.append("'\(code)' is no interest type of BODS 0.4; it may be ownership of any size")
    }
    if value["startDate"] != nil, from == nil {
      flaws.append("a startDate is no date; the interest counts as held before")
    }
    if value["endDate"] != nil, to == nil {
      flaws.append("an endDate is no date; the interest counts as held still")
    }
  }

  /// An interest of which nothing is said.
  private init() {
    (code, type, share, from, to, isIndirect) = (nil, .possibleOwnership, nil, nil, nil, false)
  }

  static let untold = BODSInterest()

  /// How much ownership it is: what is stated, where it is shares; up to that, where it may be ownership.
  var ownership: ShareRange {
    guard let share else { return .unknown }
    return type == .ownership ? share : ShareRange(least: .none, most: share.most)
  }
}
