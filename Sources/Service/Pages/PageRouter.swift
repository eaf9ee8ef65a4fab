#if Desk
import Casework
import HTTPTypes
import HyperText
import Hummingbird
import Licet
import Logging

/// The pages of a desk.
struct PageRouter {
  let cases: CaseDesk
  let isSecure: Bool

  private var routes: [PageRoute] {
    SignInPages(cases: cases, isSecure: isSecure).routes + SearchPages(cases: cases).routes
      + QueuePages(cases: cases).routes + AskPages(cases: cases).routes + ListPages(cases: cases).routes
      + LedgerPages(cases: cases).routes + SettingsPages(cases: cases).routes
      + WhatIfPages(cases: cases).routes
  }

  /// The paths of the pages and their parts, with each method that they take.
  var taken: [(path: String, method: HTTPRequest.Method)] {
    let shown = routes.filter { $0.show != nil }.map(\.path)
    let assets = ["/assets/desk.css", "/assets/icon.svg", "/assets/desk.js"]
    return (shown + assets).map { (path: $0, method: .get) }
      + routes.filter { $0.take != nil }.map { (path: $0.path, method: .post) }
  }

  func add(to router: Router<DeskContext>) {
    router.get("/assets/desk.css", use: Assets.style)
    router.get("/assets/icon.svg", use: Assets.icon)
    router.get("/assets/desk.js", use: Assets.script)
    for route in routes {
      let permission = route.permission
      if let show = route.show {
        router.get(RouterPath(route.path)) { request, context in
          try await Self.page(request, context, permission) { try await show(request, context) }
        }
      }
      if let take = route.take {
        let body = cases.desk.body
        router.post(RouterPath(route.path)) { request, context in
          try await Self.page(request, context, permission) {
            let fields = FormFields(try await body.bytes(request, upTo: Body.form))
            try Self.check(fields, context)
            return try await take(fields, request, context)
          }
        }
      }
    }
  }

  /// Who may not see a page is sent to sign in; what goes wrong is said on a page.
  private static func page(
    _ request: Request, _ context: DeskContext, _ permission: Permission?,
    _ work: () async throws -> Response
  ) async throws -> Response {
    do {
      guard let permission else { return try await work() }
      guard let caller = context.caller,
        caller.actor.userName != nil || caller.permissions.contains(permission)
      else { return .seeOther("/sign-in?next=" + request.uri.path) }
      try caller.require(permission)
      return try await work()
    } catch {
      let problem = Problem(error)
      if problem.status.code >= 500 { context.logger.error("page failed", metadata: ["error": "\(error)"]) }
      return ProblemPage(problem, caller: context.caller).response
    }
  }

  /// A form that comes with a session carries the session's token.
  private static func check(_ fields: FormFields, _ context: DeskContext) throws(Problem) {
    guard case .session(let token)? = context.caller?.way else { return }
    let wanted = Array(Token(text: token).formToken.utf8)
    guard ConstantTime.equal(Array(fields.text(FormToken.field).utf8), wanted) else {
      throw Problem(
        .forbidden, "form-token", "The form is not the desk's own",
        "it didn't carry what a page of this session gives its forms",
        remedy: "go back, load the page again and send it")
    }
  }
}
#endif
