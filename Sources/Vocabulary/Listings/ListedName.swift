/// One name of a listing, as published.
public struct ListedName: Hashable, Codable, Sendable {
  public enum Role: String, Codable, Sendable {
    case primary
    case alias
    /// A name the party no longer bears ("f.k.a.").
    case former
  }

  /// OFAC's distinction: a weak alias is broad or generic and alone identifies nobody.
  public enum Strength: String, Codable, Sendable {
    case strong
    case weak
  }

  public let text: String
  public let role: Role
  public let strength: Strength

  public init(_ text: String, role: Role = .alias, strength: Strength = .strong) {
    (self.text, self.role, self.strength) = (text, role, strength)
  }

  enum CodingKeys: CodingKey { case text, role, strength }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    text = try container.decode(String.self, forKey: .text)
    role = try container.decodeIfPresent(Role.self, forKey: .role) ?? .alias
    strength = try container.decodeIfPresent(Strength.self, forKey: .strength) ?? .strong
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    if role != .alias { try container.encode(role, forKey: .role) }
    if strength != .strong { try container.encode(strength, forKey: .strength) }
  }
}
