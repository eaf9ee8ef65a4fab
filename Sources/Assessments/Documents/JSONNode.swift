/// A JSON value as read, with the place where it stands.
public struct JSONNode {
  public enum Value {
    case null
    case bool(Bool)
    /// As written.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([(key: String, node: JSONNode)])
  }

  public let value: Value
  /// In bytes from the beginning of the text.
  public let offset: Int

  /// A string, or a number as written; nil for anything else.
  public var text: String? {
    switch value {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// The members of an object; nil for anything else.
  public var members: [(key: String, node: JSONNode)]? {
    if case .object(let members) = value { return members }
    return nil
  }

  /// The items of an array, a single value as an array of one, null as none.
  public var items: [JSONNode] {
    switch value {
    case .array(let items): items
    case .null: []
    default: [self]
    }
  }
}
