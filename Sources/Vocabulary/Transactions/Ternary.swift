/// Yes, no, or not known (Kleene's strong logic): what is not known never counts as *no*.
public enum Ternary: String, Codable, Sendable {
  case yes, no, unknown

  @inlinable
  public init(_ value: Bool) { self = value ? .yes : .no }

  @inlinable
  public static prefix func ! (value: Self) -> Self {
    switch value {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  @inlinable
  public func and(_ other: Self) -> Self {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .unknown
  }

  @inlinable
  public func or(_ other: Self) -> Self { !((!self).and(!other)) }
}
