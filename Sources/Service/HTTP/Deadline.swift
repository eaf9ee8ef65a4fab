#if Desk
/// Work that must end in time.
enum Deadline {
  /// - Throws: `problem` where `work` takes longer; it is cancelled then.
  static func within<Value: Sendable>(
    _ time: Duration, _ problem: Problem, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask(operation: work)
      group.addTask {
        try await Task.sleep(for: time)
        throw problem
      }
      defer { group.cancelAll() }
      guard let value = try await group.next() else { throw CancellationError() }
      return value
    }
  }
}
#endif
