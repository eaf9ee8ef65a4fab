#if Desk
import Casework
import HTTPTypes
import Licet

/// Who may work at the desk: set-up, signing in, users and keys.
struct People: Sendable {
  let secrets: any SecretStore
  let store: any DeskStore
  let clock: @Sendable () -> Instant
  /// Random bytes, as many as asked for.
  let random: @Sendable (Int) -> [UInt8]
  let throttle: Throttle
  private let memory = CallerMemory()

  init(
    secrets: any SecretStore, store: any DeskStore, clock: @escaping @Sendable () -> Instant,
    random: @escaping @Sendable (Int) -> [UInt8], throttle: Throttle
  ) {
    (self.secrets, self.store, self.clock) = (secrets, store, clock)
    (self.random, self.throttle) = (random, throttle)
  }

  /// In seconds: a working day.
  static let sessionLength: Int64 = 12 * 3600

  func hasUsers() throws -> Bool {
    try memory.hasUsers { try store.read { try !$0.users().isEmpty } }
  }

  /// Writes; whoever was looked up before is looked up anew.
  private func write<Value>(_ body: (any DeskWriter & SecretWriter) throws -> Value) throws -> Value {
    defer { memory.forget() }
    return try secrets.writeSecrets(body)
  }

  // MARK: Set-up

  /// The token of a new link that sets the desk up; nil where there are users.
  func makeSetupLink() throws -> Token? {
    guard try !hasUsers() else { return nil }
    let token = Token(random: random(Token.bytes))
    try write { try $0.setSetupLink(token.hash) }
    return token
  }

  /// Makes the first user, an administrator who is an approver's second: the link is used up.
  /// - Throws: `CaseError` where the link is none, or name or password are not good.
  func setUp(_ link: Token, name: String, password: String) throws {
    try Self.check(name)
    try PasswordRules.check(password, of: name)
    let record = try PasswordRecord(password, salt: random(PasswordRecord.saltBytes)).bytes
    try write { writer in
      guard try writer.users().isEmpty, try writer.takeSetupLink(link.hash) else {
        throw CaseError.notFound(
          "the link has been used, or a newer one was made: start the desk again for another")
      }
      try writer.append(
        [
          EventDraft(.people(.userAdded(name: name, .administrator)), by: .desk, reason: "set-up link"),
          EventDraft(.people(.passwordSet(name: name)), by: .user(name)),
        ], at: clock())
      try writer.setPassword(record, of: name)
    }
  }

  // MARK: Signing in

  /// A session for the password; nil where name and password don't belong together.
  /// - Throws: `Problem` 429 where too many attempts failed.
  func signIn(name: String, password: String, from address: String) throws -> (Token, User)? {
    let (keys, now) = (["user:" + name, "address:" + address], clock())
    let wait = throttle.wait(keys, at: now)
    guard wait == 0 else { throw Self.tooMany(wait) }
    let record = try secrets.readSecrets { try $0.password(of: name) }
    // An unknown name takes as long as a wrong password.
    let isRight = (record.flatMap(PasswordRecord.init(bytes:)) ?? Self.nobody)?.holds(password) ?? false
    guard isRight, record != nil, let user = try store.read({ try $0.user(name) }), user.isEnabled else {
      throttle.fail(keys, at: now)
      return nil
    }
    throttle.succeed(keys)
    let token = Token(random: random(Token.bytes))
    let expires = Instant(secondsSinceEpoch: now.secondsSinceEpoch + Self.sessionLength)
    try write {
      try $0.create(Session(token: token.hash, user: name, created: now, expires: expires))
    }
    return (token, user)
  }

  func signOut(_ token: Token) throws {
    try write { try $0.deleteSession(token.hash) }
  }

  private static let nobody = try? PasswordRecord("nobody's password", salt: [UInt8](repeating: 0, count: 16))

  private static func tooMany(_ seconds: Int64) -> Problem {
    var problem = Problem(
      .tooManyRequests, "too-many-attempts", "Too many attempts", "wait \(seconds) seconds and try again")
    problem.retryAfter = Int(seconds)
    return problem
  }

  // MARK: Callers

  /// On whose behalf a request with this session comes; nil where it has ended.
  func caller(session token: Token) throws -> Caller? {
    try memory.caller("session " + token.text, at: clock()) { try found(token) }
  }

  private func found(_ token: Token) throws -> (caller: Caller, ends: Instant?)? {
    guard let session = try secrets.readSecrets({ try $0.session(token.hash, at: clock()) }),
      let user = try store.read({ try $0.user(session.user) }), user.isEnabled
    else { return nil }
    return (
      Caller(actor: user.actor, permissions: user.role.permissions, way: .session(token: token.text)),
      session.expires
    )
  }

  /// On whose behalf a request with this key comes; nil where the key works no more.
  ///
  /// A key may do what its scopes say, and no more than its owner may.
  func caller(key text: String) throws -> Caller? {
    try memory.caller("key " + text, at: clock()) { try found(key: text) }
  }

  private func found(key text: String) throws -> (caller: Caller, ends: Instant?)? {
    guard let key = APIKey(text), let hash = try secrets.readSecrets({ try $0.keyHash(key.id) }),
      ConstantTime.equal(hash.bytes, key.hash.bytes)
    else { return nil }
    let (holder, owner) = try store.read { reader in
      let holder = try reader.keys().first { $0.key.id == key.id }
      return (holder, try holder.flatMap { try reader.user($0.key.owner) })
    }
    guard let holder, let owner, !holder.isRevoked, owner.isEnabled,
      holder.key.expires.map({ $0 >= clock().day }) ?? true
    else { return nil }
    let permissions = Set(holder.key.scopes).intersection(owner.role.permissions)
    return (
      Caller(actor: .key(key.id), permissions: permissions, way: .key),
      holder.key.expires.map { Instant(startOf: $0.advanced(by: 1)) }
    )
  }

  // MARK: Users and keys

  func add(user name: String, _ role: Role, password: String, by caller: Caller) throws {
    try Self.check(name)
    try PasswordRules.check(password, of: name)
    let record = try PasswordRecord(password, salt: random(PasswordRecord.saltBytes)).bytes
    try write { writer in
      guard try writer.user(name) == nil else {
        throw CaseError.wrongState("there is a user '\(name)' already")
      }
      try writer.append(
        [
          EventDraft(.people(.userAdded(name: name, role)), by: caller.actor),
          EventDraft(.people(.passwordSet(name: name)), by: caller.actor),
        ], at: clock())
      try writer.setPassword(record, of: name)
    }
  }

  /// Changes a role or shuts a user out; who is changed is signed out.
  func change(_ event: PeopleEvent, of name: String, by caller: Caller) throws {
    try write { writer in
      guard let user = try writer.user(name) else { throw CaseError.notFound("there is no user '\(name)'") }
      if Persons(try writer.keys()).areOne(user.actor, caller.actor) {
        throw CaseError.ownProposal("another administrator changes your own account")
      }
      try writer.append([EventDraft(.people(event), by: caller.actor)], at: clock())
      try writer.deleteSessions(of: name)
    }
  }

  func setPassword(of name: String, to password: String, by caller: Caller) throws {
    try PasswordRules.check(password, of: name)
    let record = try PasswordRecord(password, salt: random(PasswordRecord.saltBytes)).bytes
    try write { writer in
      guard try writer.user(name) != nil else { throw CaseError.notFound("there is no user '\(name)'") }
      try writer.append([EventDraft(.people(.passwordSet(name: name)), by: caller.actor)], at: clock())
      try writer.setPassword(record, of: name)
      try writer.deleteSessions(of: name)
    }
  }

  /// A key, shown this once.
  func issueKey(title: String, scopes: [Permission], expires: CalendarDay?, by caller: Caller) throws
    -> APIKey
  {
    guard let owner = caller.actor.userName else {
      throw CaseError.forbidden("a key issues no keys: sign in")
    }
    guard !scopes.isEmpty, caller.permissions.isSuperset(of: scopes) else {
      throw CaseError.forbidden("a key may do what you may, and something at least")
    }
    if let expires, expires < clock().day {
      throw CaseError.invalid("the key would have expired on \(expires.iso)")
    }
    let key = APIKey(random: random(APIKey.randomBytes))
    let issued = IssuedKey(
      id: key.id, owner: owner, title: title, scopes: scopes.sorted { $0.rawValue < $1.rawValue },
      expires: expires)
    try write { writer in
      try writer.append([EventDraft(.people(.keyIssued(issued)), by: caller.actor)], at: clock())
      try writer.setKeyHash(key.hash, of: key.id)
    }
    return key
  }

  func revokeKey(_ id: String, by caller: Caller) throws {
    try write { writer in
      guard let holder = try writer.keys().first(where: { $0.key.id == id }), !holder.isRevoked else {
        throw CaseError.notFound("no key '\(id)' works")
      }
      guard holder.key.owner == caller.actor.userName || caller.permissions.contains(.manageUsers) else {
        throw CaseError.forbidden("the key is \(holder.key.owner)'s")
      }
      try writer.append([EventDraft(.people(.keyRevoked(id: id)), by: caller.actor)], at: clock())
      try writer.deleteKeyHash(of: id)
    }
  }

  private static func check(_ name: String) throws(CaseError) {
    guard User.isName(name) else {
      throw .invalid("a user's name has 1 to 64 of a to z, 0 to 9, '.', '-' and '_', a letter first")
    }
  }
}
#endif
