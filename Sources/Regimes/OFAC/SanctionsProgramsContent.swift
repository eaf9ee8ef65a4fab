public import Regulations
public import Vocabulary

/// What each program tag of the SDN list stands for (`schema: sanctions-programs`).
public struct SanctionsProgramsContent: LawContent {
  public static let schema = "sanctions-programs"

  public struct Program: Sendable {
    /// As the list writes it: `GLOMAG`.
    public let tag: String
    /// `31 CFR 583.201`.
    public let regulations: String
    public let title: String
    /// Whether it blocks property; some tags only restrict.
    public let isBlocking: Bool
  }

  public let programs: [Program]
  private let positions: [String: Int]

  public init(_ fields: inout Fields) throws(LicetError) {
    programs = try fields.list("programs", "the program") { fields throws(LicetError) in
      Program(
        tag: try fields.text("tag"), regulations: try fields.text("regulations"),
        title: try fields.text("title"),
        isBlocking: try fields.optionalFlag("blocking") ?? true)
    }
    positions = Dictionary(
      programs.enumerated().map { ($1.tag, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(tag: String) -> Program? { positions[tag].map { programs[$0] } }
}
