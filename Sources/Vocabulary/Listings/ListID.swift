/// The id of a list: `us-entity-list`, `us-sdn`, `un-sc`. The catalogue says what each is.
public struct ListID: RawRepresentable, Hashable, Sendable, Codable, Comparable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ text: String) { self.rawValue = text }
  public init(stringLiteral value: String) { self.rawValue = value }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension ListID: CustomStringConvertible {
  public var description: String { rawValue }
}
