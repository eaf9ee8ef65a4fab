#if Desk
import Synchronization

/// The World the desk answers by; another can be put in its place while calls go on.
final class WorldShelf: Sendable {
  private let stored: Mutex<WorldInUse>

  init(_ first: WorldInUse) { stored = Mutex(first) }

  var current: WorldInUse { stored.withLock { $0 } }

  func put(_ world: WorldInUse) { stored.withLock { $0 = world } }
}
#endif
