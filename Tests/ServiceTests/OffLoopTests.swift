#if Desk
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import NIOPosix
import Testing

@testable import Service

/// Which calls are answered on the event loop of their connection.
@Suite struct OffLoopTests {
  private func isOnLoop(_ path: String) async throws -> Bool {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let request = Request(
      head: HTTPRequest(method: .get, scheme: "http", authority: "desk", path: path),
      body: RequestBody(buffer: ByteBuffer()))
    let response = try await withTaskExecutorPreference(LoopExecutor(loop)) {
      let context = DeskContext(
        source: ApplicationRequestContextSource(
          channel: EmbeddedChannel(), logger: Logger(label: "test") { _ in LineLog(write: { _ in }) }))
      return try await OffLoop().handle(request, context: context) { _, _ in
        Response(status: loop.inEventLoop ? .ok : .accepted)
      }
    }
    return response.status == .ok
  }

  @Test(arguments: ["/healthz", "/v1/screen", "/v1/compare", "/v1/assess"])
  func aShortCallStaysOnItsLoop(_ path: String) async throws {
    #expect(try await isOnLoop(path))
  }

  @Test(arguments: ["/", "/queue", "/v1/counterparties", "/v1/lists", "/match/default", "/v1/screening"])
  func anyOtherCallLeavesIt(_ path: String) async throws {
    #expect(try await isOnLoop(path) == false)
  }
}
#endif
