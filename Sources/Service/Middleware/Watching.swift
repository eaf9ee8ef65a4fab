#if Desk
import HTTPTypes
import Hummingbird
import Logging

/// Counts and times each call, and logs it: path pattern, status and time, never a name or a body.
struct Watching: RouterMiddleware {
  let metrics: Metrics
  /// Time that only goes forward.
  let now: @Sendable () -> Duration

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    let start = now()
    metrics.begin()
    defer { metrics.end() }
    let response = try await next(request, context)
    let path = context.endpointPath ?? "other"
    let time = now() - start
    metrics.count(path: path, method: request.method.rawValue, status: response.status.code, time: time)
    context.logger.info(
      "call",
      metadata: [
        "method": "\(request.method.rawValue)", "path": "\(path)", "status": "\(response.status.code)",
        "milliseconds": "\(time.milliseconds)",
      ])
    return response
  }
}

extension Duration {
  /// Whole thousandths of a second.
  var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }

  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
#endif
