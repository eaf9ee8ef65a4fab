#if Desk
import Licet
import Synchronization

/// Who the last keys and sessions belong to, so that a caller who asks a thousand times is looked up once.
///
/// Emptied by every change of users, keys and sessions; nothing is held longer than `longest`.
final class CallerMemory: Sendable {
  private struct Entry {
    let caller: Caller
    let until: Instant
  }

  private struct State {
    /// Counts the changes: what was read before one is not kept after it.
    var generation = 0
    var hasUsers: Bool?
    var callers: [String: Entry] = [:]
  }

  private let state = Mutex(State())

  /// In seconds.
  static let longest: Int64 = 30
  private static let most = 10_000

  func forget() {
    state.withLock { $0 = State(generation: $0.generation + 1) }
  }

  func hasUsers(_ read: () throws -> Bool) rethrows -> Bool {
    let (known, generation) = state.withLock { ($0.hasUsers, $0.generation) }
    if let known { return known }
    let found = try read()
    state.withLock { if $0.generation == generation { $0.hasUsers = found } }
    return found
  }

  /// - Parameter secret: the key or the token, as it came, after the word for which: a key is no session.
  /// - Returns: nil where nobody is known by it; what `read` says until it ends.
  func caller(
    _ secret: String, at now: Instant, _ read: () throws -> (caller: Caller, ends: Instant?)?
  ) rethrows -> Caller? {
    let (known, generation) = state.withLock { ($0.callers[secret], $0.generation) }
    if let known, now < known.until { return known.caller }
    guard let (caller, ends) = try read() else { return nil }
    let longest = Instant(secondsSinceEpoch: now.secondsSinceEpoch + Self.longest)
    let until = ends.map { min($0, longest) } ?? longest
    state.withLock { state in
      guard state.generation == generation else { return }
      if state.callers.count >= Self.most { state.callers.removeAll() }
      state.callers[secret] = Entry(caller: caller, until: until)
    }
    return caller
  }
}
#endif
