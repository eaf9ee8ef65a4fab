#if Desk
import Casework
import Documents
import HTTPTypes
import HyperText
import Hummingbird
import Licet
import Vocabulary

/// The queue of alerts, the page of an alert, and the counterparty book's import.
struct QueuePages: Sendable {
  let cases: CaseDesk

  var routes: [PageRoute] {
    [
      PageRoute(path: "/queue", permission: .readCases, show: show),
      PageRoute(path: "/alerts/{id}", permission: .readCases, show: showAlert, take: act),
      PageRoute(path: "/book", permission: .changeBook, take: takeBook),
    ]
  }

  // MARK: The queue

  @Sendable private func show(_ request: Request, _ context: DeskContext) async throws -> Response {
    let query = Query(request)
    let (offset, limit) = try query.page()
    let tab = QueueTab(rawValue: query.text("show") ?? "") ?? .all
    let filter = tab.filter(for: context.caller?.actor)
    let (alerts, count, tally, parties) = try cases.store.read {
      (
        try $0.alerts(filter, page: Page(offset: offset, limit: limit)), try $0.alertCount(filter),
        try $0.tally(), try $0.counterpartyCount()
      )
    }
    let view = QueueView(
      tab: tab, alerts: alerts, count: count, tally: tally, counterparties: parties, offset: offset,
      limit: limit,
      caller: context.caller, titles: titles)
    return DeskPage(
      title: Words.Queue.title, section: .queue, caller: context.caller, notice: notice(query),
      content: view.markup
    ).response()
  }

  private var titles: [ListID: String] {
    Dictionary(
      cases.desk.shelf.current.catalog.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  private func notice(_ query: Query) -> String? {
    query.text("done").flatMap { QueueNotice(rawValue: $0) }.map(Words.Queue.done)
  }

  // MARK: An alert

  @Sendable private func showAlert(_ request: Request, _ context: DeskContext) async throws -> Response {
    try alertPage(try AlertCalls.id(context), notice: notice(Query(request)), context)
  }

  private func alertPage(
    _ id: AlertID, notice: String? = nil, problem: String? = nil, _ context: DeskContext,
    _ status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let found = try cases.store.read { reader in
      try reader.alert(id).map { alert in
        (
          alert, try reader.counterparty(alert.counterparty),
          try reader.events(of: "alert:" + id.rawValue, limit: 200),
          try reader.alerts(
            AlertFilter(group: .waiting, likeness: alert.evidence.likeness),
            page: Page(limit: AlertCalls.mostAtOnce)),
          try reader.alerts(ofCounterparties: [alert.counterparty])[alert.counterparty] ?? []
        )
      }
    }
    guard let (alert, counterparty, events, same, ofParty) = found else {
      throw CaseError.notFound("there is no alert '\(id)'")
    }
    let view = AlertView(
      alert: alert, counterparty: counterparty,
      listing: cases.desk.shelf.current.world.listing(alert.listing),
      events: events, same: same.filter { $0.id != id }, ofParty: ofParty.filter { $0.id != id },
      titles: titles, caller: context.caller, today: cases.desk.today, problem: problem)
    return DeskPage(
      title: "\(alert.ours), \(alert.theirs)", section: .queue,
      caller: context.caller, notice: notice, content: view.markup
    ).response(status)
  }

  @Sendable private func act(_ fields: FormFields, _ request: Request, _ context: DeskContext) async throws
    -> Response
  {
    let id = try AlertCalls.id(context)
    guard let caller = context.caller else { throw HTTPResponse.Status.challenge("sign in to work alerts") }
    do {
      let command = try command(fields, caller)
      let version = Int(fields.text("version"))
      if fields.text("all") == "yes" {
        try actOnAll(like: id, version: version, command, caller)
      } else {
        _ = try cases.act(command, on: [id], version: version, by: caller)
      }
    } catch let error as CaseError {
      return try alertPage(id, problem: error.message, context, Problem(error).status)
    } catch let error as LicetError {
      return try alertPage(id, problem: "\(error.message); \(error.remedy)", context, .unprocessableContent)
    }
    return .seeOther("/alerts/\(id)?done=\(fields.text("do"))")
  }

  /// The alert looked at and all that wait on the same evidence, in the same state.
  private func actOnAll(
    like id: AlertID, version: Int?, _ command: AlertCommand, _ caller: Caller
  ) throws {
    let ids = try cases.store.read { reader -> [AlertID] in
      guard let alert = try reader.alert(id) else { throw CaseError.notFound("there is no alert '\(id)'") }
      guard version == nil || version == alert.version else {
        throw CaseError.stale("the alert has changed since you looked at it; look again before you decide")
      }
      let filter = AlertFilter(group: .waiting, likeness: alert.evidence.likeness)
      return try [id]
        + reader.alerts(filter, page: Page(limit: AlertCalls.mostAtOnce))
        .filter { $0.id != id && $0.state.word == alert.state.word }.map(\.id)
    }
    _ = try cases.act(command, on: ids, version: nil, by: caller)
  }

  private func command(_ fields: FormFields, _ caller: Caller) throws -> AlertCommand {
    let reason = fields.text("reason")
    switch AlertCalls.Deed(rawValue: fields.text("do")) {
    case .assign?: return .assign(to: caller.actor)
    case .escalate?: return .escalate(reason: reason)
    case .note?: return .note(fields.text("text"))
    case .release?:
      guard let expires = try fields.day("expires") else {
        throw CaseError.invalid("say until when it holds")
      }
      return .release(reason: reason, expires: expires)
    case .confirm?: return .confirm
    case .reject?: return .reject(reason: reason)
    case .decide?:
      return .decide(Decision(rawValue: fields.text("decision")) ?? .undetermined, reason: reason)
    case nil: throw CaseError.invalid("the form says nothing of what to do")
    }
  }

  // MARK: The book

  /// A file's text, pasted or put into the form by the page's script.
  @Sendable private func takeBook(_ fields: FormFields, _ request: Request, _ context: DeskContext)
    async throws
    -> Response
  {
    guard let caller = context.caller else {
      throw HTTPResponse.Status.challenge("sign in to change the book")
    }
    let file = try CounterpartyFile(
      Array(fields.text("book").utf8), name: "form", columns: [], today: cases.desk.today)
    let mode: BookImport.Mode = fields.text("replace") == "yes" ? .replace : .merge
    _ = try BookImporting(cases: cases).take(file, mode: mode, by: caller)
    return .seeOther("/queue?done=imported")
  }
}
#endif
