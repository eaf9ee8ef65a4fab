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
    let endpoints = endpoints
    let pages = cases.map { PageRouter(cases: $0, isSecure: isSecure) }
    let own = ["/openapi.json", "/healthz", "/readyz", "/metrics"].map {
      (path: $0, method: HTTPRequest.Method.get)
    }
    let known = endpoints.map { (path: $0.path, method: $0.method) } + (pages?.taken ?? []) + own
    router.middlewares.add(Problems(known: KnownPaths(known)))
    router.middlewares.add(OffLoop())
    router.middlewares.add(authentication)
    for endpoint in endpoints { add(endpoint, to: router) }
    pages?.add(to: router)
    let document = OpenAPIDocument(endpoints: endpoints, version: version).json.bytes
    router.get("/openapi.json") { _, _ in Response(bytes: document, type: "application/json") }
    let health = Health(desk: desk)
    router.get("/healthz") { _, _ in Response(json: .object([("status", .string("ok"))])) }
    router.get("/readyz") { _, _ in health.answer() }
    router.get("/metrics") { _, _ in
      Response(text: metrics.text(gauges), type: "text/plain; version=0.0.4; charset=utf-8")
    }
    return router
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
