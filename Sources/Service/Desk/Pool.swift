#if Desk
import Synchronization

/// Tools with scratch memory, made when all are in use, handed to one user at a time.
///
/// `@unchecked Sendable`: a tool is in the pool or with the one who took it, never both.
final class Pool<Tool>: @unchecked Sendable {
  private let make: @Sendable () throws -> Tool
  private let lock = Mutex(())
  private var idle: [Tool] = []
  /// More are dropped when they come back.
  private static var most: Int { 8 }

  init(_ make: @escaping @Sendable () throws -> Tool) { self.make = make }

  func with<Value>(_ work: (Tool) throws -> Value) throws -> Value {
    let tool = try lock.withLock { _ in idle.popLast() } ?? make()
    defer {
      lock.withLock { _ in
        if idle.count < Self.most { idle.append(tool) }
      }
    }
    return try work(tool)
  }
}
#endif
