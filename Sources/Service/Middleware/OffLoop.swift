#if Desk
import Hummingbird

/// Takes calls that may be long away from their connection's event loop, so that none waits for a list to load or a page to
/// be drawn; those that take a fraction of a millisecond stay, since changing threads would cost them a quarter of it.
struct OffLoop: RouterMiddleware {
  private static let quick: Set<String> = ["/healthz", "/v1/screen", "/v1/compare", "/v1/assess"]

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    guard !Self.quick.contains(request.uri.path) else { return try await next(request, context) }
    return try await withTaskExecutorPreference(globalConcurrentExecutor) {
      try await next(request, context)
    }
  }
}
#endif
