/// How a provision stands on a day.
public enum LawStatus: String, Codable, Sendable, CaseIterable {
  case inForce = "in-force"
  /// In the text, but stayed or enjoined.
  case stayed
  /// In the text, but the agency has said that it does not enforce it.
  case notEnforced = "not-enforced"
  /// Announced, not yet law.
  case expected
  case ended
  case withdrawn
  /// Nothing at hand says whether, or in what form, it holds.
  case unverified

  /// Whether a requirement under it counts toward the outcome.
  public var binds: Bool { self == .inForce || self == .unverified }
}
