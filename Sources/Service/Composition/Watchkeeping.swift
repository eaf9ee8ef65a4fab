#if Desk
import Dispatch
import Logging
import ServiceLifecycle

/// Lets the watch look every minute until the desk stops.
struct Watchkeeping: Service {
  let watch: ListWatch
  let logger: Logger
  private static let pause = Duration.seconds(60)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await look()
        try? await Task.sleep(for: Self.pause)
      }
    }
  }

  /// On a thread of its own: a large book takes a while.
  private func look() async {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        do {
          try watch.look()
        } catch {
          logger.error("the lists could not be looked after", metadata: ["error": "\(error)"])
        }
        continuation.resume()
      }
    }
  }
}
#endif
