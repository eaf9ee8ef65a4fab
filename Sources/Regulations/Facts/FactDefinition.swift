public import Vocabulary

/// A question that law may put: its id, what it is asked of, and how it may be answered.
public final class FactDefinition: Sendable {
  public enum Subject: String, CaseIterable, Sendable {
    case transaction, party, item
  }

  public enum Answers: String, CaseIterable, Sendable {
    case yesNo = "yes-no"
    case number, choice
    /// An ECCN with its paragraph, or EAR99.
    case classification
  }

  public let id: String
  public let subject: Subject
  public let question: String
  public let answers: Answers
  /// Of a number: `Hz`, `km`.
  public let unit: String?
  public let choices: [String]
  /// Whether an end use said to be civil answers it with *no* (part 744).
  public let civilAnswersNo: Bool
  /// Ids of the provisions that ask it.
  public let askedBy: [String]
  /// When it matters.
  public let inPlay: CompiledCondition?
  /// What holds where nobody says otherwise; nil where nothing may be presumed.
  public let presumed: FactAnswer?
  /// Words, in lower case, whose presence in the asker's description speaks for *yes* where only the choice of a review
  /// policy hangs on it; never a ground to drop a requirement.
  public let describedBy: [String]
  public let file: String
  public let line: Int

  init(_ id: String, _ fields: inout Fields) throws(LicetError) {
    self.id = id
    subject = try fields.word("subject")
    question = try fields.text("question")
    answers = try fields.word("answers")
    unit = try fields.optionalText("unit")
    choices = try fields.texts("choices")
    civilAnswersNo = try fields.optionalText("civil") == "no"
    askedBy = try fields.texts("asked-by")
    inPlay = try fields.optionalCondition("in-play")
    presumed = try fields.optionalText("presumed").flatMap { FactDefinition.yesNo($0) }
    describedBy = try fields.texts("described-by")
    (file, line) = (fields.file, fields.node.line)
    guard subject != .item || !id.contains(".") else {
      throw fields.failure("the id of an item fact holds a point", remedy: "write it in camel case")
    }
    guard (answers == .choice) == !choices.isEmpty else {
      throw fields.failure(
        "choices belong to a fact answered by choice, and only there",
        remedy: "correct 'answers' or 'choices'")
    }
  }

  /// Reads an answer as written; nil where it is none of the allowed ones.
  public func answer(_ text: String) -> FactAnswer? {
    switch answers {
    case .yesNo: Self.yesNo(text)
    case .number: text == "unknown" ? .unknown : DecimalNumber(text).map(FactAnswer.number)
    case .choice: text == "unknown" ? .unknown : choices.contains(text) ? .choice(text) : nil
    case .classification:
      text == "unknown" ? .unknown : ClassificationNumber(text).map { .choice($0.description) }
    }
  }

  /// The allowed answers, for messages.
  public var allowed: [String] {
    switch answers {
    case .yesNo: ["yes", "no", "unknown"]
    case .number: ["a number" + (unit.map { " in \($0)" } ?? ""), "unknown"]
    case .choice: choices + ["unknown"]
    case .classification: ["an ECCN with its paragraph", "EAR99", "unknown"]
    }
  }

  private static func yesNo(_ text: String) -> FactAnswer? {
    switch text {
    case "yes", "true": .yes
    case "no", "false": .no
    case "unknown": .unknown
    default: nil
    }
  }
}
