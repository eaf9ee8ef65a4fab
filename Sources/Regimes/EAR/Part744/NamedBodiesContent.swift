public import Regulations
public import Vocabulary

/// Bodies that a section names in its text, on no list (`schema: named-bodies`), such as 15 CFR 744.22(f)(2).
public struct NamedBodiesContent: LawContent {
  public static let schema = "named-bodies"

  public struct Body: Sendable {
    public let name: String
    public let aliases: [String]
    public let country: Country?
  }

  /// The party fact that each of them has: `military-intelligence-end-user`.
  public let fact: String
  public let bodies: [Body]

  public init(_ fields: inout Fields) throws(LicetError) {
    fact = try fields.optionalText("fact") ?? "military-intelligence-end-user"
    bodies = try fields.list("bodies", "the body") { fields throws(LicetError) in
      let body = Body(
        name: try fields.text("name"), aliases: try fields.texts("aliases"),
        country: try fields.optionalText("country").flatMap { Country(code: $0) })
      _ = try fields.optionalText("cite")
      return body
    }
  }
}
