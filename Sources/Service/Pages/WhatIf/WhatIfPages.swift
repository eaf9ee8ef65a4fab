#if Desk
import Casework
import Documents
import HTTPTypes
import HyperText
import Hummingbird
import Licet
import Vocabulary

/// Draft a designation, give the book of business, see the report, keep it.
struct WhatIfPages: Sendable {
  let cases: CaseDesk

  var routes: [PageRoute] {
    [
      PageRoute(path: "/what-if", permission: .ask, show: show, take: take),
      PageRoute(path: "/what-if/reports/{id}", permission: .readCases, show: showKept),
    ]
  }

  @Sendable private func show(_ request: Request, _ context: DeskContext) async throws -> Response {
    let draft =
      Query(request).text("example") == nil ? WhatIfDraft(today: cases.desk.today) : WhatIfDraft.example
    return try page(draft, nil, context).response()
  }

  private func page(_ draft: WhatIfDraft, _ problem: String?, _ context: DeskContext) throws -> DeskPage {
    let permissions = context.caller?.permissions ?? []
    let view = WhatIfView(
      draft: draft, problem: problem, kept: permissions.contains(.readCases) ? try kept() : [],
      caller: context.caller, mayKeep: permissions.contains(.saveAssessments))
    return DeskPage(
      title: Words.WhatIf.title, section: .whatIf, caller: context.caller, content: view.markup)
  }

  private func kept() throws -> [(sequence: Int, at: Instant, by: Actor, report: KeptReport)] {
    try cases.store.read { try $0.events(of: ReportEvent.subject, limit: 100) }.compactMap { sealed in
      guard case .report(.kept(let report)) = try sealed.event() else { return nil }
      return (sealed.header.sequence, sealed.header.at, sealed.header.actor, report)
    }
  }

  @Sendable private func take(_ fields: FormFields, _ request: Request, _ context: DeskContext) async throws
    -> Response
  {
    let draft = WhatIfDraft(fields)
    do {
      let world = cases.desk.shelf.current.world
      let page = SimulationDocument(try draft.simulated(in: world, cores: cases.screening.cores)).html
      guard fields.text("keep") == "yes" else { return report(page) }
      return .seeOther("/what-if/reports/\(try keep(draft, page, edition: world.edition, context))")
    } catch let error as LicetError {
      return try self.page(draft, "\(error.message); \(error.remedy)", context).response(
        .unprocessableContent)
    }
  }

  /// The report brings its own style; nothing in it runs.
  private func report(_ page: String) -> Response {
    var response = Response(text: page, type: "text/html; charset=utf-8")
    response.headers[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"
    return response
  }

  private func keep(_ draft: WhatIfDraft, _ page: String, edition: String, _ context: DeskContext) throws
    -> Int
  {
    guard let caller = context.caller else { throw HTTPResponse.Status.challenge("sign in to keep it") }
    try caller.require(.saveAssessments)
    let book = JSON.object(draft.book.map { ($0.name, .string($0.text)) })
    let now = cases.now
    return try cases.store.write { writer in
      let kept = KeptReport(
        title: draft.title, scenario: try writer.keep(draft.scenario.bytes),
        book: try writer.keep(book.bytes),
        page: try writer.keep(Array(page.utf8)), edition: edition)
      let events = try writer.append(
        [EventDraft(.report(.kept(kept)), by: caller.actor, edition: edition, seen: kept.page)], at: now)
      return events.last?.header.sequence ?? 0
    }
  }

  @Sendable private func showKept(_ request: Request, _ context: DeskContext) async throws -> Response {
    let id = try context.parameters.require("id")
    let found = try cases.store.read { reader -> [UInt8]? in
      guard let sequence = Int(id), sequence >= 0,
        let sealed = try reader.events(from: sequence, limit: 1).first,
        case .report(.kept(let report)) = try sealed.event()
      else { return nil }
      return try reader.document(report.page)
    }
    guard let found else { throw CaseError.notFound("no report '\(id.printable.prefix(60))' is kept") }
    return report(String(decoding: found, as: UTF8.self))
  }
}
#endif
