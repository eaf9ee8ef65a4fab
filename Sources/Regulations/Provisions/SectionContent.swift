public import Vocabulary

/// A section that a step of the code carries out by itself (`schema: section`): what the step does, in our words.
public struct SectionContent: LawContent {
  public static let schema = "section"
  public let explanation: String

  public init(_ fields: inout Fields) throws(LicetError) { explanation = try fields.text("explanation") }
}
