/// Something that happened to a user or a key. Passwords and keys themselves are never in the ledger.
public enum PeopleEvent: EventFamily {
  case userAdded(name: String, Role)
  case roleChanged(name: String, Role)
  case userDisabled(name: String)
  case userEnabled(name: String)
  case passwordSet(name: String)
  case keyIssued(IssuedKey)
  case keyRevoked(id: String)

  public var subject: String {
    switch self {
    case .userAdded(let name, _), .roleChanged(let name, _), .userDisabled(let name), .userEnabled(let name),
      .passwordSet(let name):
      "user:" + name
    case .keyIssued(let key): "key:" + key.id
    case .keyRevoked(let id): "key:" + id
    }
  }

  public var kind: String {
    switch self {
    case .userAdded: "user-added"
    case .roleChanged: "user-role-changed"
    case .userDisabled: "user-disabled"
    case .userEnabled: "user-enabled"
    case .passwordSet: "user-password-set"
    case .keyIssued: "key-issued"
    case .keyRevoked: "key-revoked"
    }
  }

  private enum Key: String, CodingKey { case user, role, key }

  init?(kind: String, from decoder: any Decoder) throws {
    guard kind.hasPrefix("user-") || kind.hasPrefix("key-") else { return nil }
    if kind == "key-issued" {
      self = .keyIssued(try IssuedKey(from: decoder))
      return
    }
    let body = try decoder.container(keyedBy: Key.self)
    if kind == "key-revoked" {
      self = .keyRevoked(id: try body.decode(String.self, forKey: .key))
      return
    }
    let name = try body.decode(String.self, forKey: .user)
    switch kind {
    case "user-added": self = .userAdded(name: name, try body.decode(Role.self, forKey: .role))
    case "user-role-changed": self = .roleChanged(name: name, try body.decode(Role.self, forKey: .role))
    case "user-disabled": self = .userDisabled(name: name)
    case "user-enabled": self = .userEnabled(name: name)
    case "user-password-set": self = .passwordSet(name: name)
    default: return nil
    }
  }

  func encodeBody(to encoder: any Encoder) throws {
    if case .keyIssued(let key) = self { return try key.encode(to: encoder) }
    var body = encoder.container(keyedBy: Key.self)
    switch self {
    case .userAdded(let name, let role), .roleChanged(let name, let role):
      try body.encode(name, forKey: .user)
      try body.encode(role, forKey: .role)
    case .userDisabled(let name), .userEnabled(let name), .passwordSet(let name):
      try body.encode(name, forKey: .user)
    case .keyRevoked(let id): try body.encode(id, forKey: .key)
    case .keyIssued: break
    }
  }
}
