/// What the items are for, as far as the asker says.
public struct EndUse: Hashable, Sendable {
  public var description: String
  /// `civil`: an answer *no* to every end-use and military, police or intelligence question of 15 CFR 744.
  public var isCivil: Bool
  /// Other answers, by fact id.
  public var facts: [String: FactAnswer]

  public init(description: String = "", isCivil: Bool = false, facts: [String: FactAnswer] = [:]) {
    (self.description, self.isCivil, self.facts) = (description, isCivil, facts)
  }
}
