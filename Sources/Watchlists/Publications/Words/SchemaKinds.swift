import Vocabulary

/// The kind of party that a schema of FollowTheMoney, which tables use too, stands for.
enum SchemaKinds {
  /// Nil where the schema says nothing of it: a `LegalEntity` may be a person too.
  static func kind(of schema: String) -> PartyKind? {
    switch schema {
    case "Person": .person
    case "Company", "Organization", "PublicBody": .organization
    case "Vessel": .vessel
    case "Airplane": .aircraft
    default: nil
    }
  }
}
