#if Desk
import Casework
import Documents
import HyperText
import Hummingbird
import Licet
import Vocabulary

/// Lists and law: how old they are, what changed between two days, what is covered.
struct ListPages: Sendable {
  let cases: CaseDesk

  var routes: [PageRoute] { [PageRoute(path: "/lists", permission: .ask, show: show)] }

  @Sendable private func show(_ request: Request, _ context: DeskContext) async throws -> Response {
    let query = Query(request)
    let world = cases.desk.shelf.current
    let basis = world.basis(cases.desk.today)
    var content: [Markup] = [
      element(.p) { Words.Lists.edition(basis.edition) },
      basis.isBuiltInOnly ? element(.p, .class("warning")) { Words.Lists.onlyFacts } : .nothing, table(basis),
    ]
    content.append(try changes(query.text("from"), query.text("to"), world))
    content.append(coverage(world.law.book))
    return DeskPage(
      title: Words.Lists.title, section: .lists, caller: context.caller, content: .group(content)
    ).response()
  }

  private func table(_ basis: Basis) -> Markup {
    let titles = Dictionary(
      cases.desk.shelf.current.catalog.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return wide(Words.Lists.title) {
      element(.table) {
        element(.thead) {
          element(.tr) {
            [Words.Lists.list, Words.Lists.entries, Words.Lists.asOf, Words.Lists.age].map { title in
              element(.th, .scope("col")) { title }
            }
          }
        }
        element(.tbody) {
          basis.lists.sorted { $0.id < $1.id }.map { status in
            element(.tr) {
              element(.td) {
                titles[status.id] ?? status.id.rawValue
                element(.span, .class("fine")) { " \(status.id.rawValue)" }
              }
              element(.td, .class("num")) { status.count.grouped }
              element(.td, .class("num")) { status.asOf.iso }
              element(.td, .class("num")) { Words.Lists.days(max(0, basis.days(since: status))) }
            }
          }
        }
      }
    }
  }

  private func changes(_ from: String?, _ to: String?, _ world: WorldInUse) throws -> Markup {
    let form = element(.form, .of(.method, "get"), .of(.action, "/lists")) {
      Field.text("from", Words.Lists.from, value: from ?? "", type: "date")
      Field.text("to", Words.Lists.to, value: to ?? "", type: "date")
      Field.button(Words.Lists.compare)
    }
    var found: Markup = .nothing
    if let from, let to {
      guard let first = CalendarDay(iso: from), let last = CalendarDay(iso: to) else {
        throw LicetError(
          .badUsage, "the days are '\(from.prefix(20))' and '\(to.prefix(20))'", remedy: "write yyyy-mm-dd")
      }
      let changes = LawChanges(book: world.law.book, from: Instant(endOf: first), to: Instant(endOf: last))
        .changes
      found =
        changes.isEmpty
        ? element(.p) { Words.Lists.nothingChanged }
        : element(.ul) {
          changes.map { change in
            element(.li) {
              element(.a, .link(path: "/law/\(change.provision.id)?on=\(to)")) { change.provision.title }
              Words.Lists.change(change.provision.citation, since: change.after.map { "\($0.from)" })
            }
          }
        }
    }
    return element(.section) {
      element(.h2) { Words.Lists.changed }
      form
      found
    }
  }

  private func coverage(_ book: Rulebook) -> Markup {
    element(.details) {
      element(.summary) { Words.Lists.coverage(book.coverage.sections.count) }
      element(.table) {
        element(.tbody) {
          book.coverage.sections.map { section in
            element(.tr) {
              element(.td) { section.section }
              element(.td) { section.extent.rawValue }
              element(.td) {
                section.title
                if let note = section.note { element(.span, .class("fine")) { " \(note)" } }
              }
            }
          }
        }
      }
    }
  }
}
#endif
