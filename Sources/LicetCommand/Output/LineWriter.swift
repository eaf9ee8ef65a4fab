import Synchronization

/// Writes whole lines from several threads at once, each sent on its way.
///
/// `@unchecked Sendable`: the sink is used under the lock alone.
final class LineWriter: @unchecked Sendable {
  private let sink: any TextSink
  private let lock = Mutex(())

  init(_ sink: any TextSink) { self.sink = sink }

  /// What can't be written has nobody left to tell.
  func write(_ line: String) {
    lock.withLock { _ in
      try? sink.line(line)
      try? sink.finish()
    }
  }
}
