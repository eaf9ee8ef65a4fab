#if Desk
import Casework
import HyperText
import Licet
import Vocabulary

/// The alerts that wait, the gravest and oldest first.
struct QueueView {
  let tab: QueueTab
  let alerts: [Alert]
  let count: Int
  let tally: AlertTally
  let counterparties: Int
  let offset: Int
  let limit: Int
  let caller: Caller?
  let titles: [ListID: String]

  var markup: Markup {
    .group([
      element(.p) {
        Words.Queue.summary(
          book: counterparties, waiting: tally.waiting,
          open: Risk.allCases.reversed().map { Words.Queue.open(tally.open[$0] ?? 0, Words.word($0)) },
          proposed: tally.proposed)
      },
      tabs, alerts.isEmpty ? empty : table, pages,
      caller?.permissions.contains(.changeBook) == true ? upload : .nothing,
    ])
  }

  private var tabs: Markup {
    element(.ul, .class("tabs")) {
      QueueTab.allCases.map { tab in
        element(.li) {
          element(
            .a, .link(path: tab == .all ? "/queue" : "/queue?show=\(tab.rawValue)"),
            tab == self.tab ? .of(.current, "page") : nil
          ) { tab.title }
        }
      }
    }
  }

  private var empty: Markup {
    element(.p, .class("soft")) { counterparties == 0 ? Words.Queue.emptyBook : Words.Queue.empty }
  }

  private var table: Markup {
    wide(Words.Queue.title) {
      element(.table) {
        element(.caption) { Words.Queue.caption(count) }
        element(.thead) {
          element(.tr) {
            [
              Words.Queue.risk, Words.Queue.score, Words.Queue.counterparty, Words.Queue.listing,
              Words.Queue.waiting, Words.Queue.state, Words.Queue.assignee,
            ].map { title in element(.th, .scope("col")) { title } }
          }
        }
        element(.tbody) { alerts.map(row) }
      }
    }
  }

  private func row(_ alert: Alert) -> Markup {
    let list = ListID(ofListing: alert.listing)
    return element(.tr, .of(.key, alert.id.rawValue)) {
      element(.td, .class("num risk-\(alert.risk.word)")) { Words.word(alert.risk) }
      element(.td, .class("num")) { alert.evidence.score }
      element(.td) {
        element(.a, .link(path: "/alerts/\(alert.id)")) { element(.bdi) { alert.ours } }
        element(.span, .class("fine")) { " \(alert.counterparty)" }
      }
      element(.td) {
        element(.bdi) { alert.theirs }
        element(.span, .class("fine")) { " \(titles[list] ?? list.rawValue)" }
      }
      element(.td, .class("num")) { alert.opened.day.iso }
      element(.td, .class("short")) { Words.word(alert.state, isEscalated: alert.isEscalated) }
      element(.td, .class("short")) { alert.assignee?.userName ?? "" }
    }
  }

  private var pages: Markup {
    guard count > limit || offset > 0 else { return .nothing }
    let query = tab == .all ? "" : "&show=\(tab.rawValue)"
    return element(.p) {
      if offset > 0 {
        element(.a, .link(path: "/queue?offset=\(max(0, offset - limit))&limit=\(limit)\(query)")) {
          Words.Queue.newer
        }
        " "
      }
      if offset + limit < count {
        element(.a, .link(path: "/queue?offset=\(offset + limit)&limit=\(limit)\(query)")) {
          Words.Queue.older
        }
      }
    }
  }

  private var upload: Markup {
    element(.section) {
      element(.h2) { Words.Queue.upload }
      element(.form, .of(.method, "post"), .of(.action, "/book")) {
        FormToken(caller: caller).markup
        Field.file("book-file", Words.Queue.file, into: "book", accept: ".csv,.ndjson,.jsonl")
        Field.area("book", Words.Queue.paste, help: Words.Queue.pasteHelp)
        Field.check("replace", Words.Queue.replace)
        Field.button(Words.Queue.upload)
      }
    }
  }
}
#endif
