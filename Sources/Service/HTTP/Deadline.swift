#if Desk
import NIOCore

/// A time by which the rest of a request must have come on the connection of the task.
struct Deadline {
  /// The connection whose call the task answers; nil where there is none, as in tests without a socket.
  @TaskLocal static var connection: (any Channel)?

  private let timer: Scheduled<Void>

  /// Nil where there is no connection to wait for.
  /// - Parameter problem: what whoever waits for the request is thrown when the time is over.
  init?(_ time: Duration, _ problem: Problem) {
    guard let channel = Self.connection else { return nil }
    timer = channel.eventLoop.scheduleTask(in: .init(time)) {
      channel.pipeline.fireErrorCaught(problem)
    }
  }

  func cancel() { timer.cancel() }
}
#endif
