#if Desk
import Casework
import Documents
import HyperText
import Licet
import Vocabulary

/// Everything for the decision on one screen: both records, what resembles, what can be done, what happened.
struct AlertView {
  let alert: Alert
  /// Nil where it left the book.
  let counterparty: Counterparty?
  /// Nil where it left the list.
  let listing: Listing?
  let events: [SealedEvent]
  /// Other waiting alerts on the same evidence.
  let same: [Alert]
  /// Other alerts of the same counterparty.
  let ofParty: [Alert]
  let titles: [ListID: String]
  let caller: Caller?
  let today: CalendarDay
  let problem: String?

  private var permissions: Set<Permission> { caller?.permissions ?? [] }

  var markup: Markup {
    .group([
      problem.map { text in element(.p, .class("warning"), .role("alert")) { text } } ?? .nothing,
      head,
      element(.div, .class("pair")) {
        element(.section) {
          element(.h2) { Words.Alert.ours }
          facts(ours)
        }
        element(.section) {
          element(.h2) { Words.Alert.theirs }
          facts(theirs)
        }
      },
      element(.section) {
        element(.h2) { Words.Alert.evidence }
        Reasons(
          alert.evidence.reasons.map { ground in
            let reason = Reason(
              feature: ground.feature, left: ground.left, right: ground.right,
              effect: Double(ground.effect) ?? 0)
            return (reason.words, reason.effect, reason.effectText)
          }
        ).markup
        if !same.isEmpty { element(.p, .class("fine")) { Words.Alert.same(same.count) } }
      },
      forms, others, history, packs,
    ])
  }

  private var head: Markup {
    element(.p) {
      element(.span, .class("risk-\(alert.risk.word)")) {
        Words.Alert.risk(Words.word(alert.risk))
      }
      Words.Alert.standing(
        score: alert.evidence.score, state: Words.word(alert.state, isEscalated: alert.isEscalated),
        with: alert.assignee.map { $0.userName ?? $0.rawValue }, since: alert.opened.day.iso)
      if let decision { " \(decision)" }
    }
  }

  private var decision: String? {
    switch alert.state {
    case .proposed(let by, let expires, let reason):
      Words.Alert.proposes(by.userName ?? by.rawValue, until: expires.iso, why: reason)
    case .accepted(let pair):
      Words.Alert.released(
        pair.owner.userName ?? "", pair.approver.userName ?? "", until: pair.expires.iso, why: pair.reason)
    case .decided(_, let by, let reason): Words.Alert.decided(by.userName ?? by.rawValue, why: reason)
    case .open, .lapsed: nil
    }
  }

  /// What a record says in one of its fields; where it has a page, the way there.
  private struct Fact {
    let name: String
    let value: String
    let path: String?

    init(_ name: String, _ value: String, path: String? = nil) {
      (self.name, self.value, self.path) = (name, value, path)
    }
  }

  private var ours: [Fact] {
    guard let party = counterparty?.party else { return [Fact(Words.Alert.record, Words.Alert.notInBook)] }
    return [
      Fact(Words.Record.name, party.name), Fact(Words.Record.id, alert.counterparty),
      Fact(Words.Record.aliases, party.aliases.joined(separator: "; ")),
      Fact(Words.Record.kind, party.kind?.rawValue ?? ""),
      Fact(Words.Record.countries, party.countries.map { $0.name }.joined(separator: ", ")),
      Fact(Words.Record.born, party.birthDates.map(\.iso).joined(separator: ", ")),
      Fact(Words.Record.addresses, party.addresses.joined(separator: "; ")),
      Fact(
        Words.Record.numbers,
        party.identifiers.map { "\($0.type) \($0.value)" }.joined(separator: "; ")),
    ]
  }

  private var theirs: [Fact] {
    guard let listing else { return [Fact(Words.Alert.record, Words.Alert.notListed)] }
    return [
      Fact(Words.Record.name, listing.primaryName), Fact(Words.Alert.matched, alert.evidence.matchedName),
      Fact(Words.Record.id, listing.id, path: ListingLink.path(listing.id)),
      Fact(Words.Record.kind, listing.kind?.rawValue ?? ""),
      Fact(Words.Record.countries, listing.countries.map { $0.name }.joined(separator: ", ")),
      Fact(Words.Record.born, listing.birthDates.map(\.iso).joined(separator: ", ")),
      Fact(Words.Record.addresses, listing.addresses.prefix(4).map(\.text).joined(separator: "; ")),
      Fact(
        Words.Record.numbers,
        listing.identifiers.prefix(6).map { "\($0.type) \($0.value)" }.joined(separator: "; ")),
      Fact(Words.Record.programs, listing.programs.joined(separator: ", ")),
      Fact(Words.Alert.requirement, listing.terms.licenseRequirement ?? ""),
      Fact(Words.Record.remarks, listing.remarks ?? ""),
    ]
  }

  private func facts(_ facts: [Fact]) -> Markup {
    element(.dl, .class("facts")) {
      facts.filter { !$0.value.isEmpty }.map { fact in
        .group([
          element(.dt) { fact.name },
          element(.dd) {
            if let path = fact.path {
              element(.a, .link(path: path)) { fact.value }
            } else {
              element(.bdi) { fact.value }
            }
          },
        ])
      }
    }
  }

  // MARK: What can be done

  private func form(_ deed: AlertCalls.Deed, @MarkupBuilder _ content: () -> Markup) -> Markup {
    element(.form, .of(.method, "post"), .of(.action, "/alerts/\(alert.id)"), .of(.key, deed.rawValue)) {
      FormToken(caller: caller).markup
      Field.hidden("do", deed.rawValue)
      Field.hidden("version", String(alert.version))
      content()
    }
  }

  private var forms: Markup {
    let decisions = decisions
    let deeds = deeds
    guard !(decisions.isEmpty && deeds.isEmpty) else {
      return element(.p, .class("soft")) { isDecidable ? Words.Alert.notYours : Words.Alert.nothingToDo }
    }
    return element(.section) {
      element(.h2) { Words.Alert.decide }
      element(.p, .class("fine keys")) { Words.Alert.keys }
      element(.div, .class("pair")) { decisions }
      element(.div, .class("deeds")) { deeds }
    }
  }

  private var isDecidable: Bool {
    switch alert.state {
    case .open, .decided, .proposed: true
    case .accepted, .lapsed: false
    }
  }

  private var decisions: [Markup] {
    switch alert.state {
    case .proposed(let owner, _, _):
      guard permissions.contains(.approve), owner != caller?.actor else { return [] }
      return [
        form(.confirm) {
          element(.fieldset) {
            element(.legend) { Words.Alert.confirm }
            element(.p, .class("fine")) { Words.Alert.confirmHelp }
            allLikeThis
            Field.button(Words.Alert.confirm)
          }
        },
        form(.reject) {
          element(.fieldset) {
            element(.legend) { Words.Alert.reject }
            Field.text("reason", Words.Alert.reason, required: true)
            allLikeThis
            Field.button(Words.Alert.reject, isSecond: true)
          }
        },
      ]
    case .open, .decided:
      let may = permissions.contains(.workAlerts) && (!alert.isEscalated || permissions.contains(.approve))
      return may ? [release, decide] : []
    case .accepted, .lapsed: return []
    }
  }

  private var deeds: [Markup] {
    guard permissions.contains(.workAlerts) else { return [] }
    var parts: [Markup] = []
    switch alert.state {
    case .open, .decided:
      if alert.assignee != caller?.actor {
        parts.append(form(.assign) { Field.button(Words.Alert.assignToMe, isSecond: true) })
      }
      if !alert.isEscalated {
        parts.append(
          form(.escalate) {
            Field.text("reason", Words.Alert.escalateWhy, required: true)
            Field.button(Words.Alert.escalate, isSecond: true)
          })
      }
    case .proposed, .accepted, .lapsed: break
    }
    return parts + [
      form(.note) {
        Field.area("text", Words.Alert.note)
        Field.button(Words.Alert.say, isSecond: true)
      }
    ]
  }

  /// Identical evidence may be decided at once.
  private var allLikeThis: Markup {
    let like = same.filter { $0.state.word == alert.state.word }.count
    return like == 0 ? .nothing : Field.check("all", Words.Alert.all(like))
  }

  // MARK: Around it

  private var others: Markup {
    guard !ofParty.isEmpty else { return .nothing }
    return element(.section) {
      element(.h2) { Words.Alert.ofParty }
      element(.ul) {
        ofParty.prefix(50).map { other in
          let list = ListID(ofListing: other.listing)
          return element(.li) {
            element(.a, .link(path: "/alerts/\(other.id)")) { element(.bdi) { other.theirs } }
            ", \(titles[list] ?? list.rawValue): \(Words.word(other.state)), \(other.evidence.score)"
          }
        }
      }
    }
  }

  private var packs: Markup {
    element(.p) {
      element(.a, .link(path: "/v1/alerts/\(alert.id)/evidence?format=html"), .flag(.download)) {
        Words.Pack.link
      }
      ", "
      element(.a, .link(path: "/v1/alerts/\(alert.id)/evidence"), .flag(.download)) { Words.Pack.linkJSON }
    }
  }

  private var release: Markup {
    form(.release) {
      element(.fieldset) {
        element(.legend) { Words.Alert.release }
        element(.p, .class("fine")) { Words.Alert.releaseHelp }
        Field.text("reason", Words.Alert.reason, required: true)
        Field.text(
          "expires", Words.Alert.until, value: today.advanced(by: 180).iso, type: "date", required: true)
        allLikeThis
        Field.button(Words.Alert.propose)
      }
    }
  }

  private var decide: Markup {
    form(.decide) {
      element(.fieldset) {
        element(.legend) { Words.Alert.trueOrUndetermined }
        Field.choice(
          "decision", Words.Alert.decide,
          [
            (Decision.trueMatch.rawValue, Words.Alert.trueMatch),
            (Decision.undetermined.rawValue, Words.Alert.undetermined),
          ])
        Field.text("reason", Words.Alert.reason, required: true)
        allLikeThis
        Field.button(Words.Alert.decideButton)
      }
    }
  }

  private var history: Markup {
    element(.section) {
      element(.h2) { Words.Alert.history }
      element(.ol, .class("events")) {
        events.map { event in EventLine(event: event).markup }
      }
      if !alert.notes.isEmpty {
        element(.ul) {
          alert.notes.map { note in
            element(.li) { "\(note.by.userName ?? note.by.rawValue), \(note.at.rfc3339): \(note.text)" }
          }
        }
      }
    }
  }
}
#endif
