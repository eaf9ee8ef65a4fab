public import Regulations
public import Vocabulary

/// One prohibition on covered equipment (`schema: procurement-ban`): section 889(a)(1)(A), (a)(1)(B) or (b).
public struct ProcurementBanContent: LawContent {
  public static let schema = "procurement-ban"

  /// What brings the equipment under it.
  enum Reach: String, CaseIterable, Sendable {
    /// An agency gets it.
    case procured
    /// Whoever an agency contracts with uses it.
    case used
    /// Federal grant or loan funds pay for it.
    case funded
  }

  let reach: Reach
  let actions: [Action]
  /// Roles of those that an agency contracts with.
  let contractorRoles: [PartyRole]
  /// Exceptions of paragraph (a)(2) that overcome it, and what is said of one that does not.
  let exceptions: [String]
  let exceptionExplanation: String
  let waiverExplanation: String
  let insubstantialExplanation: String
  let explanation: String
  let actionsToTake: [String]
  /// Said where nobody it binds is named though the equipment is covered; nil for nothing.
  let unboundExplanation: String?

  public init(_ fields: inout Fields) throws(LicetError) {
    reach = try fields.word("reach")
    actions = try fields.listOfWords("actions")
    contractorRoles = try fields.listOfWords("contractor-roles")
    exceptions = try fields.words("exceptions")
    exceptionExplanation = try fields.text("exception-explanation")
    waiverExplanation = try fields.text("waiver-explanation")
    insubstantialExplanation = try fields.text("insubstantial-explanation")
    explanation = try fields.text("explanation")
    actionsToTake = try fields.texts("actions-to-take")
    unboundExplanation = try fields.optionalText("unbound-explanation")
  }
}
