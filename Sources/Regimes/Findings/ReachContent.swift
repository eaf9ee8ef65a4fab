public import Regulations
public import Vocabulary

/// What a designation leaves alone though a reader may expect otherwise (`schema: reach`): said where a scenario is
/// answered, never a finding.
public struct ReachContent: LawContent {
  public static let schema = "reach"

  public struct Limit: Sendable {
    /// The lists it is about.
    public let lists: [ListID]
    /// What is done: `purchase`, `use`, `invest`; `owned` for parties that listed ones own.
    public let activities: [String]
    public let explanation: String
    public let citations: [String]
  }

  public let limits: [Limit]

  public init(_ fields: inout Fields) throws(LicetError) {
    limits = try fields.list("limits", "the limit") { fields throws(LicetError) in
      Limit(
        lists: try fields.words("lists").map { ListID($0) }, activities: try fields.words("activities"),
        explanation: try fields.text("explanation"), citations: try fields.texts("citations"))
    }
  }
}
