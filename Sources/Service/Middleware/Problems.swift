#if Desk
import Hummingbird
import Logging

/// Turns whatever is thrown into a problem document, and logs what nobody foresaw.
struct Problems: RouterMiddleware {
  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      var problem = Problem(error)
      if problem.code == "http", problem.status == .notFound {
        problem = Problem(
          .notFound, "not-found", "Nothing is here", "no call has the path '\(request.uri.path.prefix(200))'",
          remedy: "see /openapi.json")
      }
      if problem.status.code >= 500 {
        context.logger.error("call failed", metadata: ["error": "\(error)", "path": "\(context.endpointPath ?? "other")"])
      }
      problem.saysError = request.uri.path == WatchmanSearch.path
      // Whoever reads it in a browser gets a page.
      let wantsPage =
        request.headers[.accept]?.contains("text/html") == true && !request.uri.path.hasPrefix("/v1/")
      return wantsPage ? ProblemPage(problem, caller: context.caller).response : problem.response
    }
  }
}
#endif
