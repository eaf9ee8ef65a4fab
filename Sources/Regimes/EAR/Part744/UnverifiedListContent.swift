public import Regulations
public import Vocabulary

/// How 15 CFR 744.15 binds whoever deals with a party on the Unverified List (`schema: unverified-list`).
public struct UnverifiedListContent: LawContent {
  public static let schema = "unverified-list"
  public let roles: [String]
  public let explanation: String
  /// What to do before shipping, in our words.
  public let actions: [String]

  public init(_ fields: inout Fields) throws(LicetError) {
    roles = try fields.words("roles")
    explanation = try fields.text("explanation")
    actions = try fields.texts("actions-to-take")
  }
}
