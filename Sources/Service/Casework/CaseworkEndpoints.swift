#if Desk
import Casework
import HTTPTypes
import Licet

/// The calls that read or change what the desk keeps.
struct CaseworkEndpoints {
  let cases: CaseDesk

  var all: [Endpoint] { alerts + book + assessments + settings + ledger + people }

  private static let id = Endpoint.Parameter(name: "id", place: .path, summary: "Its id")
  private static let idempotency = Endpoint.Parameter(
    name: "Idempotency-Key", place: .header,
    summary: "The call is done once, however often it is sent in a day")
  private static let page: [Endpoint.Parameter] = [
    .init(
      name: "offset", place: .query, summary: "How many to pass over",
      schema: ["type": "integer", "minimum": "0"]),
    .init(
      name: "limit", place: .query, summary: "How many at most; 50 where absent",
      schema: ["type": "integer", "minimum": "1", "maximum": "500"]),
  ]

  private static let packFormat = text(
    "format", "json where absent", words: PackCalls.Shape.allCases.map(\.rawValue))

  private static func text(_ name: String, _ summary: String, words: [String] = []) -> Endpoint.Parameter {
    .init(name: name, place: .query, summary: summary, words: words)
  }

  private func reading(
    _ path: String, _ name: String, _ summary: String, _ tag: String, _ permission: Permission = .readCases,
    _ parameters: [Endpoint.Parameter] = [], gives: String, _ handler: @escaping Endpoint.Handler
  ) -> Endpoint {
    Endpoint(
      method: .get, path: path, name: name, summary: summary, tag: tag, permission: permission,
      parameters: parameters, gives: [.init(type: "application/json", schema: gives)], handler: handler)
  }

  private func evidence(
    _ path: String, _ name: String, _ tag: String, _ handler: @escaping Endpoint.Handler
  ) -> Endpoint {
    Endpoint(
      method: .get, path: path, name: name, summary: "Its evidence pack: JSON, or a page that holds it",
      tag: tag, permission: .readCases, parameters: [Self.id, Self.packFormat],
      gives: [
        .init(type: "application/json", schema: "EvidencePack"), .init(type: "text/html", schema: "Text"),
      ], handler: handler)
  }

  private func writing(
    _ method: HTTPRequest.Method = .post, _ path: String, _ name: String, _ summary: String, _ tag: String,
    _ permission: Permission, _ parameters: [Endpoint.Parameter] = [], takes: [Endpoint.Form], gives: String,
    status: HTTPResponse.Status = .ok, _ handler: @escaping Endpoint.Handler
  ) -> Endpoint {
    Endpoint(
      method: method, path: path, name: name, summary: summary, tag: tag, permission: permission,
      parameters: parameters, takes: takes, gives: [.init(type: "application/json", schema: gives)],
      status: status, handler: handler)
  }

  private static func json(_ schema: String) -> [Endpoint.Form] {
    [.init(type: "application/json", schema: schema)]
  }

  private var alerts: [Endpoint] {
    let calls = AlertCalls(cases: cases)
    return [
      reading(
        "/v1/alerts", "alerts", "Alerts in the order of the queue", "Alerts", .readCases,
        Self.page + [
          Self.text("state", "Which", words: AlertFilter.Group.allCases.map(\.rawValue)),
          Self.text("risk", "Of which risk", words: Risk.allCases.map(\.word)),
          Self.text("assignee", "Whose, as user:NAME"), Self.text("counterparty", "Of this counterparty"),
          Self.text("listing", "Of this listing"), Self.text("likeness", "On the same evidence"),
          .init(
            name: "escalated", place: .query, summary: "Whether escalated", schema: ["type": "boolean"]),
        ], gives: "Alerts", calls.list),
      reading(
        "/v1/alerts/{id}", "alert", "An alert with its evidence and its events", "Alerts", .readCases,
        [Self.id],
        gives: "Alert", calls.one),
      evidence("/v1/alerts/{id}/evidence", "alertEvidence", "Alerts", PackCalls(cases: cases).ofAlert),
      writing(
        .post, "/v1/alerts/{id}", "actOnAlert", "Assign, escalate, note, release, confirm, reject or decide",
        "Alerts", .workAlerts, [Self.id, Self.idempotency], takes: Self.json("AlertCommand"), gives: "Alert",
        calls.act),
      writing(
        .post, "/v1/alerts", "actOnAlerts", "The same for several alerts on identical evidence", "Alerts",
        .workAlerts, [Self.idempotency], takes: Self.json("AlertsCommand"), gives: "Alerts", calls.actOnMany),
    ]
  }

  private var book: [Endpoint] {
    let calls = BookCalls(cases: cases)
    return [
      reading(
        "/v1/counterparties", "counterparties", "The counterparty book", "Book", .readCases,
        Self.page + [Self.text("words", "Whose id or name contains these")], gives: "Counterparties",
        calls.list),
      reading(
        "/v1/counterparties/{id}", "counterparty", "A counterparty and its alerts", "Book", .readCases,
        [Self.id],
        gives: "Counterparty", calls.one),
      writing(
        .post, "/v1/counterparties", "importCounterparties",
        "Take a file into the book, all of it or none, and screen what it changed", "Book", .changeBook,
        [
          Self.text(
            "mode", "merge (where absent) or replace", words: BookImport.Mode.allCases.map(\.rawValue)),
          Self.text("source", "The file's name"), Self.text("column", "FIELD=HEADER, once or more"),
          Self.idempotency,
        ],
        takes: [
          .init(type: "text/csv", schema: "Text"), .init(type: "application/x-ndjson", schema: "Party"),
        ],
        gives: "BookImport", calls.importing),
    ]
  }

  private var assessments: [Endpoint] {
    let calls = AssessmentKeeping(cases: cases)
    return [
      reading(
        "/v1/assessments", "assessments", "Kept assessments, the latest first", "Assessments", .readCases,
        Self.page, gives: "KeptAssessments", calls.list),
      reading(
        "/v1/assessments/{id}", "assessment", "A kept assessment", "Assessments", .readCases, [Self.id],
        gives: "KeptAssessment", calls.one),
      evidence(
        "/v1/assessments/{id}/evidence", "assessmentEvidence", "Assessments",
        PackCalls(cases: cases).ofAssessment),
      writing(
        .post, "/v1/assessments", "keepAssessment", "Answer a question and keep both", "Assessments",
        .saveAssessments, [Self.text("title", "What you call it"), Self.idempotency],
        takes: Self.json("Transaction"), gives: "KeptAssessment", status: .created, calls.save),
      writing(
        .post, "/v1/assessments/{id}/answers", "askAgain", "Ask a kept question again", "Assessments",
        .saveAssessments, [Self.id, Self.idempotency], takes: Self.json("AskAgain"), gives: "KeptAssessment",
        calls.askAgain),
    ]
  }

  private var settings: [Endpoint] {
    let calls = ThresholdCalls(cases: cases)
    return [
      reading(
        "/v1/threshold", "threshold", "The threshold and a change that waits", "Settings", .readCases,
        gives: "Threshold", calls.one),
      writing(
        .post, "/v1/threshold", "proposeThreshold", "Propose another threshold, with what it would do",
        "Settings",
        .readCases, [Self.idempotency], takes: Self.json("ThresholdProposal"), gives: "Threshold",
        calls.propose),
      writing(
        .post, "/v1/threshold/settlement", "settleThreshold", "Confirm or reject the change that waits",
        "Settings", .readCases, [Self.idempotency], takes: Self.json("Settlement"), gives: "Threshold",
        calls.settle),
    ]
  }

  private var ledger: [Endpoint] {
    let calls = LedgerCalls(cases: cases)
    return [
      reading(
        "/v1/ledger", "ledger", "Events of the ledger", "Ledger", .readLedger,
        [
          .init(
            name: "from", place: .query, summary: "The first event's number",
            schema: ["type": "integer", "minimum": "0"]),
          .init(
            name: "limit", place: .query, summary: "How many at most",
            schema: ["type": "integer", "minimum": "1", "maximum": "500"]),
          Self.text("subject", "Only events of this subject, the latest first"),
        ], gives: "Ledger", calls.list),
      Endpoint(
        method: .get, path: "/v1/ledger/checkpoint", name: "checkpoint",
        summary: "The signed checkpoint (C2SP)",
        tag: "Ledger", permission: .readLedger, gives: [.init(type: "text/plain", schema: "Text")],
        handler: calls.checkpoint),
    ]
  }

  private var people: [Endpoint] {
    let calls = PeopleCalls(cases: cases)
    return [
      reading("/v1/users", "users", "The users", "People", .manageUsers, gives: "Users", calls.users),
      writing(
        .post, "/v1/users", "addUser", "Add a user", "People", .manageUsers, takes: Self.json("NewUser"),
        gives: "User", status: .created, calls.addUser),
      writing(
        .patch, "/v1/users/{name}", "changeUser",
        "Change a user's role, password, or whether they may sign in",
        "People", .manageUsers, [.init(name: "name", place: .path, summary: "The user's name")],
        takes: Self.json("UserChange"), gives: "User", calls.changeUser),
      reading(
        "/v1/keys", "keys", "Your keys; an administrator sees all", "People", .ask, gives: "Keys", calls.keys),
      writing(
        .post, "/v1/keys", "issueKey", "Issue a key that may do what you may, or less", "People", .ask,
        takes: Self.json("NewKey"), gives: "IssuedKey", status: .created, calls.issueKey),
      Endpoint(
        method: .delete, path: "/v1/keys/{id}", name: "revokeKey", summary: "Revoke a key", tag: "People",
        permission: .ask, parameters: [Self.id], status: .noContent, handler: calls.revokeKey),
    ]
  }
}
#endif
