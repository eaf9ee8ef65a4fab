public import Regulations
public import Vocabulary

/// What has to be filed, stated or kept (`schema: filing`), such as EEI under 15 CFR 758.1.
public struct FilingContent: LawContent {
  public static let schema = "filing"

  public final class Rule: Sendable {
    /// Outcomes of the answer it goes with; empty for all.
    public let outcomes: [Outcome]
    /// It goes with an answer in which one of these exceptions is open; empty for all.
    public let exceptions: [String]
    public let when: CompiledCondition
    public let isAboutEveryParty: Bool
    /// What to do, in our words, with its citation.
    public let action: String
    let isAboutItems: Bool

    init(_ fields: inout Fields) throws(LicetError) {
      _ = try fields.optionalText("paragraph")
      outcomes = try fields.listOfWords("outcomes")
      exceptions = try fields.words("exceptions")
      when = try fields.optionalCondition("when") ?? .always
      isAboutEveryParty = try fields.isAboutEveryParty()
      action = "\(try fields.text("action")) (\(try fields.text("cite")))"
      isAboutItems = when.isAboutItems
    }
  }

  public let rules: [Rule]

  init(rules: [Rule]) { self.rules = rules }

  public init(_ fields: inout Fields) throws(LicetError) {
    rules = try fields.list("rules", "the filing rule") { fields throws(LicetError) in
      try Rule(&fields)
    }
  }
}
