#if Desk
import Casework
import HyperText
import Licet
import Vocabulary

/// The form of a drafted designation, and the reports that are kept.
struct WhatIfView {
  let draft: WhatIfDraft
  let problem: String?
  let kept: [(sequence: Int, at: Instant, by: Actor, report: KeptReport)]
  let caller: Caller?
  let mayKeep: Bool

  var markup: Markup {
    .group([
      element(.p) { Words.WhatIf.lead },
      problem.map { text in element(.p, .class("warning"), .role("alert")) { text } } ?? .nothing,
      element(.p) { element(.a, .link(path: "/what-if?example=yes")) { Words.WhatIf.example } },
      element(.form, .of(.method, "post"), .of(.action, "/what-if")) {
        FormToken(caller: caller).markup
        designation
        book
        Field.button(Words.WhatIf.go)
        if mayKeep {
          " "
          Field.button(Words.WhatIf.keep, name: "keep", value: "yes", isSecond: true)
        }
      },
      reports,
    ])
  }

  private static let lists = [
    ("us-entity-list", Words.WhatIf.entityList), ("us-sdn", Words.WhatIf.sdnList),
    ("us-cmic", Words.WhatIf.cmicList), ("us-889", Words.WhatIf.section889),
  ]

  private var designation: Markup {
    element(.fieldset) {
      element(.legend) { Words.WhatIf.designation }
      element(.div, .class("pair")) {
        element(.div) {
          Field.text("name", Words.WhatIf.whom, value: draft["name"], required: true)
          Field.text("country", Words.WhatIf.country, value: draft["country"], required: true)
        }
        element(.div) {
          Field.choice("list", Words.WhatIf.list, Self.lists, selected: draft["list"])
          Field.text("at", Words.WhatIf.at, value: draft["at"], type: "date", required: true)
          Field.text(
            "on", Words.WhatIf.on, value: draft["on"], help: Words.WhatIf.onHelp, type: "date", required: true
          )
        }
      }
    }
  }

  private var book: Markup {
    element(.fieldset) {
      element(.legend) { Words.WhatIf.book }
      element(.p, .class("fine")) { Words.WhatIf.bookHelp }
      Field.file("book-files", Words.WhatIf.files, into: WhatIfDraft.field("*"), accept: ".csv", isMany: true)
      WhatIfDraft.tables.map { table in
        let text = draft[WhatIfDraft.field(table)]
        return element(.details, text.isEmpty ? nil : .flag(.open)) {
          element(.summary) { table }
          Field.area(WhatIfDraft.field(table), table, value: text)
        }
      }
    }
  }

  private var reports: Markup {
    guard mayKeep || !kept.isEmpty else { return .nothing }
    return element(.section) {
      element(.h2) { Words.WhatIf.kept }
      if kept.isEmpty { element(.p, .class("soft")) { Words.WhatIf.nothingKept } }
      element(.ul) {
        kept.map { sequence, at, by, report in
          element(.li) {
            element(.a, .link(path: "/what-if/reports/\(sequence)")) { report.title }
            ", \(at.day.iso), \(by.userName ?? by.rawValue)"
          }
        }
      }
    }
  }
}
#endif
