public import Regulations
public import Vocabulary

/// How applications are reviewed where the control list requires a license (part 742; `schema: review-policies`).
public struct ReviewPoliciesContent: LawContent {
  public static let schema = "review-policies"

  /// A class, for it is handed on with every item that it is asked about.
  public final class Policy: Sendable {
    /// Reasons for control it is about; empty for every requirement of the chart.
    public let reasons: [String]
    public let items: ItemSet
    public let destinations: CountrySet
    public let when: CompiledCondition
    /// Nil where it adds to another policy without replacing it.
    public let review: ReviewPolicy?
    /// Where `when` is unknown: whether the question is put.
    public let inPlay: CompiledCondition?
    public let redFlag: String?
    public let citation: String
    public let explanation: String

    init(_ fields: inout Fields) throws(LicetError) {
      reasons = try fields.words("reasons")
      items = try fields.optionalItems("items") ?? .any
      destinations = try fields.optionalCountries("destinations") ?? .world
      when = try fields.optionalCondition("when") ?? .always
      review = try fields.optionalWord("review")
      inPlay = try fields.optionalCondition("in-play")
      redFlag = try fields.optionalText("red-flag")
      citation = try fields.text("cite")
      explanation = try fields.text("explanation")
    }
  }

  public let policies: [Policy]

  init(policies: [Policy]) { self.policies = policies }

  public init(_ fields: inout Fields) throws(LicetError) {
    policies = try fields.list("policies", "the review policy") { fields throws(LicetError) in
      try Policy(&fields)
    }
  }
}
