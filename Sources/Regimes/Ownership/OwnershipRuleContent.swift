public import Ownership
public import Regulations
public import Vocabulary

/// A rule that treats what listed parties own as listed too (`schema: ownership-rule`).
public struct OwnershipRuleContent: LawContent {
  public static let schema = "ownership-rule"

  /// How much must be owned, counted how.
  public let rule: ThresholdRule
  /// An owner on one of these lists counts,
  public let lists: [ListID]
  /// or one that the SDN list holds under one of these programs.
  public let programs: [String]
  public let outcome: Outcome
  /// Nil where the owners' own terms apply.
  public let review: ReviewPolicy?
  public let explanation: String
  /// Where it holds, the rule is overcome: a general license or order.
  public let unless: CompiledCondition
  /// The choice fact by which whoever runs Licet says how a rule of unverified standing is to be taken.
  public let setting: String?
  /// What overcomes it, where no owner counts for a program: a general license for affiliates.
  public let exceptions: ExceptionScope

  public init(_ fields: inout Fields) throws(LicetError) {
    let threshold = try fields.number("threshold")
    guard let share = Share(threshold) else {
      throw fields.failure("'\(threshold)' is no share", remedy: "write a decimal from 0 to 1, such as 0.50")
    }
    rule = ThresholdRule(
      threshold: share, comparison: try fields.word("comparison"),
      aggregatesOwners: try fields.optionalFlag("aggregate-owners") ?? false,
      looksThrough: try fields.optionalFlag("look-through") ?? true)
    lists = try fields.words("lists").map { ListID($0) }
    programs = try fields.words("programs")
    outcome = try fields.word("outcome")
    review = try fields.optionalWord("review")
    explanation = try fields.text("explanation")
    unless = try fields.optionalCondition("unless") ?? .never
    setting = try fields.optionalText("setting")
    exceptions = ExceptionScope(try fields.words("exceptions"))
    guard !lists.isEmpty || !programs.isEmpty else {
      throw fields.failure("no owner counts", remedy: "name 'lists' or 'programs'")
    }
  }
}
