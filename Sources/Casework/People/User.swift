/// Somebody who works at the desk.
public struct User: Hashable, Sendable {
  /// Lowercase; how they sign in and how the ledger calls them.
  public let name: String
  public let role: Role
  public let isEnabled: Bool

  public init(name: String, role: Role, isEnabled: Bool) {
    (self.name, self.role, self.isEnabled) = (name, role, isEnabled)
  }

  public var actor: Actor { .user(name) }

  /// 1 to 64 of a-z, 0-9, dot, hyphen and underscore, a letter first.
  public static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (97...122).contains(first), name.utf8.count <= 64 else { return false }
    return name.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || [45, 46, 95].contains($0)
    }
  }
}
