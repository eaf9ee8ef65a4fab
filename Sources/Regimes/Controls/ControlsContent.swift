public import Regulations
public import Vocabulary

/// Requirements that a section puts on items, destinations, parties and uses (`schema: controls`).
public struct ControlsContent: LawContent {
  public static let schema = "controls"
  public let requirements: [Requirement]

  init(requirements: [Requirement]) { self.requirements = requirements }

  public init(_ fields: inout Fields) throws(LicetError) {
    requirements = try fields.list("requirements", "the requirement") { fields throws(LicetError) in
      try Requirement(&fields)
    }
  }
}
