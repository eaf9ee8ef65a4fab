#if Desk
import HTTPTypes
import Hummingbird
import Logging

/// Turns whatever is thrown into a problem document, and logs what nobody foresaw.
struct Problems: RouterMiddleware {
  let known: KnownPaths

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      var problem = Problem(error)
      if problem.code == "http", problem.status == .notFound {
        problem = nothingHere(request)
      }
      if problem.status.code >= 500 {
        let path = context.endpointPath ?? "other"
        context.logger.error("call failed", metadata: ["error": "\(error)", "path": "\(path)"])
      }
      problem.saysError = request.uri.path == WatchmanSearch.path
      // Whoever reads it in a browser gets a page.
      let wantsPage =
        request.headers[.accept]?.contains("text/html") == true && !request.uri.path.hasPrefix("/v1/")
      return wantsPage ? ProblemPage(problem, caller: context.caller).response : problem.response
    }
  }

  private func nothingHere(_ request: Request) -> Problem {
    let methods = known.methods(request.uri.path)
    guard !methods.isEmpty else {
      return Problem(
        .notFound, "not-found", "Nothing is here", "no call has the path '\(request.uri.path.prefix(200))'",
        remedy: "see /openapi.json")
    }
    var problem = Problem(
      .methodNotAllowed, "method-not-allowed", "Not by this method",
      "'\(request.uri.path.prefix(200))' is not asked by \(request.method.rawValue)",
      remedy: "use \(methods.joined(separator: " or "))")
    problem.headers[.allow] = methods.joined(separator: ", ")
    return problem
  }
}
#endif
