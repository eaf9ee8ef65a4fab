#if Desk
extension Words {
  /// Questions that are kept.
  enum Kept {
    static let title = "Kept questions"
    static let differs = "The last answer differs from the first."
    static let same = "The last answer is the first one."
    static let answer = "Answer"
    static let outcome = "Outcome"
    static let asOf = "As of"
    static let edition = "Edition"
    static let result = "Result"
    static let lastAnswer = "The last answer"
    static let otherDay = "As of another day"
    static func first(_ day: String) -> String { "First, \(day)" }
    static func last(_ day: String) -> String { "Last, \(day)" }

    /// What follows a kept question's title.
    static func line(_ day: String, outcome: String, hasChanged: Bool) -> String {
      ", \(day), \(outcome)" + (hasChanged ? ", answered otherwise than at first" : "")
    }
  }
}
#endif
