public import Regulations
public import Vocabulary

/// Circumstances that call for a closer look (`schema: red-flags`), such as those of Supp. No. 3 to 15 CFR 732.
public struct RedFlagsContent: LawContent {
  public static let schema = "red-flags"

  public final class Flag: Sendable {
    /// `ultimate-end-user-unknown`.
    public let code: String
    public let when: CompiledCondition
    /// Whether `when` looks at every party, not only those of 15 CFR 748.5(c) to (f).
    public let isAboutEveryParty: Bool
    public let citation: String
    public let explanation: String
    let isAboutItems: Bool

    init(_ fields: inout Fields) throws(LicetError) {
      code = try fields.text("code")
      when = try fields.condition("when")
      isAboutEveryParty = try fields.isAboutEveryParty()
      citation = try fields.text("cite")
      explanation = try fields.text("explanation")
      isAboutItems = when.isAboutItems
    }
  }

  public let flags: [Flag]

  init(flags: [Flag]) { self.flags = flags }

  public init(_ fields: inout Fields) throws(LicetError) {
    flags = try fields.list("flags", "the red flag") { fields throws(LicetError) in
      try Flag(&fields)
    }
  }
}
