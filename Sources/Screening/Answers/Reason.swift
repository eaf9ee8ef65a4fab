/// One reason for a score: which feature compared what, and how far it moved the score.
public struct Reason: Hashable, Codable, Sendable {
  /// A stable word: `name-tokens`, `token-missing`, `legal-form`, `weak-alias`, `kind`, `country`, `birth-date`,
  /// `identifier`, `address`.
  public let feature: String
  /// What the asker's side said.
  public let left: String
  /// What the other side (the listing) said.
  public let right: String
  /// The change of the score, −1…1. The effects of an answer add up to its score.
  public let effect: Double

  public init(feature: String, left: String, right: String, effect: Double) {
    (self.feature, self.left, self.right, self.effect) = (feature, left, right, effect)
  }
}
