#if Desk
import Casework
import HyperText
import Hummingbird
import Licet

/// The ledger, for those who may read it.
struct LedgerPages: Sendable {
  let cases: CaseDesk

  var routes: [PageRoute] { [PageRoute(path: "/ledger", permission: .readLedger, show: show)] }

  @Sendable private func show(_ request: Request, _ context: DeskContext) async throws -> Response {
    let (offset, limit) = try Query(request).page()
    let (events, head, note) = try cases.store.read { reader in
      let head = try reader.head()
      let from = max(0, head.count - offset - limit)
      return (
        try reader.events(from: from, limit: max(0, head.count - offset - from)), head,
        try reader.checkpoint()
      )
    }
    let content: [Markup] = [
      element(.p) { Words.Ledger.lead(head.count) },
      events.isEmpty
        ? element(.p, .class("soft")) { Words.Ledger.empty }
        : element(.ol, .class("events")) {
          events.reversed().map { event in
            .group([EventLine(event: event).markup, element(.li, .class("fine")) { event.header.subject }])
          }
        },
      offset + limit < head.count
        ? element(.p) {
          element(.a, .link(path: "/ledger?offset=\(offset + limit)&limit=\(limit)")) { Words.Ledger.earlier }
        } : .nothing,
      note.map { note in
        element(.section) {
          element(.h2) { Words.Ledger.checkpoint }
          note.text.split(separator: "\n").map { line in element(.p) { element(.code) { String(line) } } }
        }
      } ?? .nothing,
    ]
    return DeskPage(
      title: Words.Ledger.title, section: .ledger, caller: context.caller, content: .group(content)
    ).response()
  }
}
#endif
