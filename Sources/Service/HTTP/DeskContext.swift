#if Desk
import Casework
import Hummingbird
import NIOCore

/// What is known of a request beside the request.
struct DeskContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Set by `Authentication`.
  var caller: Caller?
  /// The address it came from; nil in tests without a socket.
  let remoteAddress: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress?.ipAddress
  }
}

/// On whose behalf a request comes, and what it may do.
struct Caller: Sendable {
  enum Way: Sendable {
    /// Loopback, before there are users.
    case open
    case key
    case session(token: String)
  }

  let actor: Actor
  let permissions: Set<Permission>
  let way: Way

  /// - Throws: `Problem` 403 where it may not.
  func require(_ permission: Permission) throws(Problem) {
    guard permissions.contains(permission) else {
      throw Problem(
        .forbidden, "forbidden", "That is not allowed",
        "'\(actor)' has not the permission '\(permission.rawValue)'",
        remedy: "ask an administrator for a role or a key that has it")
    }
  }
}
#endif
