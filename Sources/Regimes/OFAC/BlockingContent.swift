public import Regulations
public import Vocabulary

/// What it means that a party's property is blocked (`schema: blocking`), such as 31 CFR 583.201.
public struct BlockingContent: LawContent {
  public static let schema = "blocking"
  /// Lists whose entries are blocked.
  public let lists: [String]
  public let explanation: String
  /// Said where no U.S. person acts and nobody knows whether the transaction touches the United States.
  public let nexusExplanation: String
  /// Said where it does not.
  public let secondaryExplanation: String
  public let actions: [String]

  public init(_ fields: inout Fields) throws(LicetError) {
    lists = try fields.words("lists")
    explanation = try fields.text("explanation")
    nexusExplanation = try fields.text("nexus-explanation")
    secondaryExplanation = try fields.text("secondary-explanation")
    actions = try fields.texts("actions-to-take")
  }
}
