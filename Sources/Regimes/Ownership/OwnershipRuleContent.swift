public import Regulations
public import Vocabulary

/// A rule that treats what listed parties own as listed too (`schema: ownership-rule`).
public struct OwnershipRuleContent: LawContent {
  public static let schema = "ownership-rule"

  public enum Comparison: String, CaseIterable, Sendable {
    case atLeast = "at-least"
    case moreThan = "more-than"

    func holds(_ share: DecimalNumber, _ threshold: DecimalNumber) -> Bool {
      self == .atLeast ? share >= threshold : share > threshold
    }
  }

  public let threshold: DecimalNumber
  public let comparison: Comparison
  /// Whether the shares of several listed owners count together.
  public let aggregatesOwners: Bool
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

  public init(_ fields: inout Fields) throws(LicetError) {
    threshold = try fields.number("threshold")
    comparison = try fields.word("comparison")
    aggregatesOwners = try fields.optionalFlag("aggregate-owners") ?? false
    lists = try fields.words("lists").map { ListID($0) }
    programs = try fields.words("programs")
    outcome = try fields.word("outcome")
    review = try fields.optionalWord("review")
    explanation = try fields.text("explanation")
    unless = try fields.optionalCondition("unless") ?? .never
    setting = try fields.optionalText("setting")
    guard !lists.isEmpty || !programs.isEmpty else {
      throw fields.failure("no owner counts", remedy: "name 'lists' or 'programs'")
    }
  }
}
