public import Regulations
public import Vocabulary

/// What a denial order forbids (15 CFR 736.2(b)(4), 764.3(a)(2); `schema: denied-persons`).
public struct DeniedPersonsContent: LawContent {
  public static let schema = "denied-persons"
  public let explanation: String

  public init(_ fields: inout Fields) throws(LicetError) { explanation = try fields.text("explanation") }
}
