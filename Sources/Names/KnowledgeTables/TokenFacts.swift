/// Everything the tables know of one word; found by one lookup, valid with the `NameKnowledge` it came from.
public struct TokenFacts: Sendable, Hashable {
  /// What the word is besides a name.
  public internal(set) var roles: TokenRoles = []
  /// The number of the word's canonical spelling (technologies → technology), or of the word itself; equal for words
  /// with the same one.
  public internal(set) var canonical: UInt32
  /// How much the word tells in a person's name, 0.05 to 1.
  public internal(set) var personWeight: Float = 1
  /// How much the word tells in an organization's name, 0.05 to 1.
  public internal(set) var organizationWeight: Float = 1
  /// Where its groups of equivalent person names stand: `NameKnowledge.groups(of:)`.
  var groups: Range<UInt32> = 0..<0

  /// Whether the word belongs to a group of equivalent person names.
  public var hasPersonGroups: Bool { !groups.isEmpty }

  init(canonical: UInt32) { self.canonical = canonical }
}
