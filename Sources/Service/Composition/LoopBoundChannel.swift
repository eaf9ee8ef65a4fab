#if Desk
import HummingbirdCore
import Logging
import NIOCore

/// A connection whose calls run on its event loop; `OffLoop` takes those that are long away from it.
struct LoopBoundChannel: ServerChildChannel {
  let inner: HTTP1Channel

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    inner.setup(channel: channel, logger: logger)
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    await withTaskExecutorPreference(LoopExecutor(value.channel.eventLoop)) {
      await Deadline.$connection.withValue(value.channel) {
        await inner.handle(value: value, logger: logger)
      }
    }
  }
}
#endif
