public import Regulations
public import Vocabulary

/// Part of the Commerce Control List (`schema: control-list`).
public struct ControlListContent: LawContent {
  public static let schema = "control-list"
  public let entries: [ControlListEntry]

  public init(_ fields: inout Fields) throws(LicetError) {
    entries = try fields.list("entries", "the entry") { fields throws(LicetError) in
      try ControlListEntry(&fields)
    }
  }
}
