public import Regulations
public import Vocabulary

/// How 15 CFR 744.11 binds whoever deals with a listed entity (`schema: entity-list`); the entries say the rest.
public struct EntityListContent: LawContent {
  public static let schema = "entity-list"

  /// What a footnote of Supp. No. 4 to part 744 changes for foreign-produced items (§744.11(a)(2)).
  public struct Footnote: Sendable {
    public let number: String
    public let exceptions: ExceptionScope
    public let citation: String
    public let explanation: String
  }

  /// The parts in which an entity brings the requirement about: §748.5(c) to (f).
  public let roles: [String]
  /// Exceptions open where the entry names none.
  public let exceptions: ExceptionScope
  public let footnotes: [Footnote]

  public init(_ fields: inout Fields) throws(LicetError) {
    roles = try fields.words("roles")
    exceptions = ExceptionScope(try fields.words("exceptions"))
    footnotes = try fields.list("footnotes", "the footnote") { fields throws(LicetError) in
      Footnote(
        number: try fields.text("footnote"), exceptions: ExceptionScope(try fields.words("exceptions")),
        citation: try fields.text("cite"), explanation: try fields.text("explanation"))
    }
  }
}
