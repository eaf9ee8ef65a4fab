#if Desk
import Casework
import HTTPTypes
import HyperText
import Hummingbird
import Licet

/// Set-up, signing in and out.
struct SignInPages: Sendable {
  let cases: CaseDesk
  let isSecure: Bool

  var routes: [PageRoute] {
    [
      PageRoute(path: "/set-up", show: showSetUp, take: takeSetUp),
      PageRoute(path: "/sign-in", show: showSignIn, take: takeSignIn),
      PageRoute(path: "/sign-out", take: takeSignOut),
    ]
  }

  // MARK: Set-up

  @Sendable private func showSetUp(_ request: Request, _ context: DeskContext) async throws -> Response {
    guard try !cases.people.hasUsers() else { return .seeOther("/sign-in") }
    return setUp(link: Query(request).text("link") ?? "", context).response()
  }

  private func setUp(link: String, name: String = "", problem: String? = nil, _ context: DeskContext)
    -> DeskPage
  {
    DeskPage(
      title: Words.SetUp.title, caller: context.caller,
      content: .group([
        element(.p) { Words.SetUp.lead },
        problem.map { text in element(.p, .class("warning"), .role("alert")) { text } } ?? .nothing,
        element(.form, .of(.method, "post"), .of(.action, "/set-up")) {
          Field.hidden("link", link)
          Field.text(
            "name", Words.SetUp.name, value: name, help: Words.SetUp.nameHelp, required: true,
            autocomplete: "username")
          Field.text(
            "password", Words.SetUp.password, help: Words.SetUp.passwordHelp, type: "password",
            required: true,
            autocomplete: "new-password")
          Field.check("example", Words.SetUp.example, isChecked: true)
          Field.button(Words.SetUp.go)
        },
      ]))
  }

  @Sendable private func takeSetUp(_ fields: FormFields, _ request: Request, _ context: DeskContext)
    async throws
    -> Response
  {
    let (link, name, password) = (fields.text("link"), fields.text("name"), fields.text("password"))
    do {
      try cases.people.setUp(Token(text: link), name: name, password: password)
    } catch let error as CaseError {
      return setUp(link: link, name: name, problem: error.message, context).response(.unprocessableContent)
    }
    guard fields.text("example") == "yes" else {
      return try begin(name, password, next: "/settings", context)
    }
    try bringIn(name)
    return try begin(name, password, next: "/queue?done=example", context)
  }

  /// The example book, as its first administrator brings it in.
  private func bringIn(_ name: String) throws {
    let file = try CounterpartyFile(
      Array(ExampleBook.text.utf8), name: ExampleBook.name, columns: [], today: cases.desk.today)
    let caller = Caller(actor: .user(name), permissions: Role.administrator.permissions, way: .open)
    _ = try BookImporting(cases: cases).take(file, mode: .merge, by: caller)
  }

  // MARK: Signing in

  @Sendable private func showSignIn(_ request: Request, _ context: DeskContext) async throws -> Response {
    signIn(next: Query(request).text("next") ?? "/queue", context).response()
  }

  private func signIn(next: String, name: String = "", problem: String? = nil, _ context: DeskContext)
    -> DeskPage
  {
    DeskPage(
      title: Words.SignIn.title, caller: context.caller,
      content: .group([
        problem.map { text in element(.p, .class("warning"), .role("alert")) { text } } ?? .nothing,
        element(.form, .of(.method, "post"), .of(.action, "/sign-in")) {
          FormToken(caller: context.caller).markup
          Field.hidden("next", next)
          Field.text("name", Words.SignIn.name, value: name, required: true, autocomplete: "username")
          Field.text(
            "password", Words.SignIn.password, type: "password", required: true,
            autocomplete: "current-password")
          Field.button(Words.SignIn.go)
        },
      ]))
  }

  @Sendable private func takeSignIn(_ fields: FormFields, _ request: Request, _ context: DeskContext)
    async throws
    -> Response
  {
    let (name, next) = (fields.text("name"), fields.text("next"))
    do {
      return try begin(name, fields.text("password"), next: next.isEmpty ? "/queue" : next, context)
    } catch let problem as Problem where problem.status == .tooManyRequests {
      return signIn(next: next, name: name, problem: problem.detail, context).response(.tooManyRequests)
    }
  }

  private func begin(_ name: String, _ password: String, next: String, _ context: DeskContext) throws
    -> Response
  {
    let address = context.remoteAddress ?? "unknown"
    guard let (token, _) = try cases.people.signIn(name: name, password: password, from: address) else {
      return signIn(next: next, name: name, problem: Words.SignIn.wrong, context).response(.unauthorized)
    }
    return .seeOther(next, cookie: SessionCookie.set(token, isSecure: isSecure))
  }

  @Sendable private func takeSignOut(_ fields: FormFields, _ request: Request, _ context: DeskContext)
    async throws
    -> Response
  {
    if let token = SessionCookie.token(in: request) { try cases.people.signOut(token) }
    return .seeOther("/sign-in", cookie: SessionCookie.cleared(isSecure: isSecure))
  }
}
#endif
