#if Desk
import Casework
import Documents
import HTTPTypes
import HyperText
import Hummingbird
import Licet
import Vocabulary

/// The threshold, users and keys.
struct SettingsPages: Sendable {
  let cases: CaseDesk

  var routes: [PageRoute] {
    [
      PageRoute(path: "/settings", permission: .readCases, show: show),
      PageRoute(path: "/settings/threshold", permission: .readCases, take: takeThreshold),
      PageRoute(path: "/settings/users", permission: .manageUsers, take: takeUser),
      PageRoute(path: "/settings/keys", permission: .ask, take: takeKey),
    ]
  }

  @Sendable private func show(_ request: Request, _ context: DeskContext) async throws -> Response {
    try page(context, notice: Query(request).text("done") == nil ? nil : Words.Settings.done).response()
  }

  private func page(_ context: DeskContext, notice: String? = nil, problem: String? = nil) throws -> DeskPage
  {
    let (setting, users, keys) = try cases.store.read {
      (try $0.threshold(), try $0.users(), try $0.keys())
    }
    let view = SettingsView(
      setting: setting, users: users, keys: keys, caller: context.caller, problem: problem)
    return DeskPage(
      title: Words.Section.settings.title, section: .settings, caller: context.caller, notice: notice,
      content: view.markup)
  }

  private func done(_ context: DeskContext, _ work: (Caller) throws -> Void) throws -> Response {
    guard let caller = context.caller else {
      throw HTTPResponse.Status.challenge("sign in to change settings")
    }
    do {
      try work(caller)
    } catch let error as CaseError {
      return try page(context, problem: error.message).response(Problem(error).status)
    }
    return .seeOther("/settings?done=yes")
  }

  @Sendable private func takeThreshold(_ fields: FormFields, _ request: Request, _ context: DeskContext)
    async throws
    -> Response
  {
    let calls = ThresholdCalls(cases: cases)
    return try done(context) { caller in
      switch ThresholdCalls.Settlement(rawValue: fields.text("do")) {
      case .confirm?: _ = try calls.conclude(confirming: true, reason: nil, by: caller)
      case .reject?: _ = try calls.conclude(confirming: false, reason: nil, by: caller)
      case nil: _ = try calls.change(fields.text("to"), reason: fields.text("reason"), by: caller)
      }
    }
  }

  @Sendable private func takeUser(_ fields: FormFields, _ request: Request, _ context: DeskContext)
    async throws
    -> Response
  {
    try done(context) { caller in
      guard let role = Role(rawValue: fields.text("role")) else {
        throw CaseError.invalid("a user needs a role")
      }
      try cases.people.add(
        user: fields.text("name"), role, password: fields.text("password"), by: caller)
    }
  }

  @Sendable private func takeKey(_ fields: FormFields, _ request: Request, _ context: DeskContext)
    async throws
    -> Response
  {
    guard let caller = context.caller else { throw HTTPResponse.Status.challenge("sign in to issue keys") }
    if !fields.text("revoke").isEmpty {
      return try done(context) { try cases.people.revokeKey(fields.text("revoke"), by: $0) }
    }
    do {
      let scopes = fields.texts("scope").compactMap(Permission.init(rawValue:))
      let key = try cases.people.issueKey(
        title: fields.text("title"), scopes: scopes, expires: try fields.day("expires"), by: caller)
      return try page(context, notice: Words.Settings.issued(key.text)).response(.created)
    } catch let error as CaseError {
      return try page(context, problem: error.message).response(Problem(error).status)
    }
  }
}
#endif
