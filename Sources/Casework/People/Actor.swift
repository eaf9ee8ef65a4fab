/// Who did something: a person, a program with a key, or the desk itself.
public struct Actor: RawRepresentable, Hashable, Sendable, Codable {
  /// `user:NAME`, `key:ID` or `desk`.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// What the desk does by itself: screening again, closing what ended.
  public static let desk = Actor(rawValue: "desk")

  public static func user(_ name: String) -> Actor { Actor(rawValue: "user:" + name) }

  public static func key(_ id: String) -> Actor { Actor(rawValue: "key:" + id) }

  /// The user's name; nil for a key and the desk.
  public var userName: String? { rawValue.hasPrefix("user:") ? String(rawValue.dropFirst(5)) : nil }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension Actor: CustomStringConvertible {
  public var description: String { rawValue }
}
