#if Desk
import Casework
import HTTPTypes
import Hummingbird
import Licet

/// The calls of a desk and the way through which each goes.
struct DeskRouter {
  let desk: DeskParts
  let metrics: Metrics
  let gauges: [Metrics.Gauge]
  let authentication: Authentication
  let isSecure: Bool
  let version: String
  /// Time that only goes forward, to measure calls with.
  let elapsed: @Sendable () -> Duration

  /// Nil for a desk that keeps nothing.
  let cases: CaseDesk?

  var endpoints: [Endpoint] {
    var all = QuestionEndpoints(desk: desk, cores: cases?.screening.cores ?? 1).all
    all += WorldEndpoints(desk: desk).all
    all += DropInEndpoints(desk: desk).all
    guard let cases else { return all }
    all += CaseworkEndpoints(cases: cases).all
    all += SessionCalls(cases: cases, isSecure: isSecure).all
    return all
  }

  func router() -> Router<DeskContext> {
    let router = Router(context: DeskContext.self, options: .autoGenerateHeadEndpoints)
    router.middlewares.add(Watching(metrics: metrics, now: elapsed))
    router.middlewares.add(SecurityHeaders(isSecure: isSecure))
    router.middlewares.add(Problems())
    router.middlewares.add(authentication)
    let endpoints = endpoints
    for endpoint in endpoints { add(endpoint, to: router) }
    let pages = cases.map { PageRouter(cases: $0, isSecure: isSecure) }
    pages?.add(to: router)
    let document = OpenAPIDocument(endpoints: endpoints, version: version).json.bytes
    router.get("/openapi.json") { _, _ in Response(bytes: document, type: "application/json") }
    let health = Health(desk: desk)
    router.get("/healthz") { _, _ in Response(json: .object([("status", .string("ok"))])) }
    router.get("/readyz") { _, _ in health.answer() }
    router.get("/metrics") { _, _ in
      Response(text: metrics.text(gauges), type: "text/plain; version=0.0.4; charset=utf-8")
    }
    var taken = endpoints.map { (path: $0.path, methods: [$0.method]) } + (pages?.taken ?? [])
    taken += ["/openapi.json", "/healthz", "/readyz", "/metrics"].map { (path: $0, methods: [HTTPRequest.Method.get]) }
    refuseOtherMethods(than: taken, on: router)
    return router
  }

  /// A path that is there answers a method it doesn't take with 405 and those it takes.
  private func refuseOtherMethods(
    than taken: [(path: String, methods: [HTTPRequest.Method])], on router: Router<DeskContext>
  ) {
    let all: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options, .trace]
    for (path, uses) in Dictionary(grouping: taken, by: { $0.path }) {
      var methods = Set(uses.flatMap { $0.methods })
      if methods.contains(.get) { methods.insert(.head) }
      let allowed = methods.map(\.rawValue).sorted().joined(separator: ", ")
      for method in all where !methods.contains(method) {
        router.on(RouterPath(path), method: method) { _, _ -> Response in
          var problem = Problem(
            .methodNotAllowed, "method-not-allowed", "The method is not taken here",
            "'\(method.rawValue)' is not taken at '\(path)'", remedy: "use one of \(allowed)")
          problem.headers[.allow] = allowed
          throw problem
        }
      }
    }
  }

  private func add(_ endpoint: Endpoint, to router: Router<DeskContext>) {
    router.on(RouterPath(endpoint.path), method: endpoint.method) { request, context in
      if let permission = endpoint.permission {
        guard let caller = context.caller else {
          throw HTTPResponse.Status.challenge("'\(endpoint.path)' is not open to everybody")
        }
        try caller.require(permission)
      }
      return try await endpoint.handler(request, context)
    }
  }
}
#endif
