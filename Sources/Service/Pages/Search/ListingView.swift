#if Desk
import Casework
import HyperText
import Licet
import Vocabulary

/// What a listing is, was and touches.
struct ListingView {
  let listing: Listing
  /// Of its list.
  let title: String?
  /// Nil where the reader may not see cases.
  let alerts: [Alert]?
  /// Who owns whom, where the desk was told.
  let ownership: OwnershipData?
  let now: Instant

  var markup: Markup {
    .group([
      facts,
      section(Words.Listing.names) {
        element(.ul) {
          listing.names.map { name in
            element(.li) {
              element(.bdi) { name.text }
              element(.span, .class("fine")) { " " + about(name) }
            }
          }
        }
      },
      section(Words.Listing.history) { ListingTimeline(listing, now: now).markup },
      section(Words.Listing.related) {
        OwnershipBranches(listing, ownership, today: now.day).markup
      },
      alerts.map { alerts in
        section(Words.Listing.book) { book(alerts) }
      } ?? .nothing,
      listing.row.isEmpty
        ? .nothing
        : section(Words.Listing.row) {
          element(.dl, .class("facts")) {
            listing.row.filter { !$0.value.isEmpty }.map { field in
              .group([element(.dt) { field.column }, element(.dd) { element(.bdi) { field.value } }])
            }
          }
        },
    ])
  }

  /// Its role, its script where that is not Latin, its strength.
  private func about(_ name: ListedName) -> String {
    let words = [
      name.role == .primary ? "" : name.role.rawValue.replacing("-", with: " "),
      Words.Listing.script(of: name.text),
      name.strength == .weak ? Words.Listing.weak : "",
    ].filter { !$0.isEmpty }
    return words.isEmpty ? "" : "(\(words.joined(separator: ", ")))"
  }

  private func section(_ title: String, @MarkupBuilder _ content: () -> Markup) -> Markup {
    element(.section) {
      element(.h2) { title }
      content()
    }
  }

  private var facts: Markup {
    let terms = listing.terms(at: now)
    let rows: [(String, String?)] = [
      (Words.Lists.list, title ?? listing.list.rawValue),
      (Words.Listing.state, listing.state(at: now).rawValue),
      (Words.Record.countries, listing.countries.map { $0.name }.joined(separator: ", ")),
      (Words.Listing.requirement, terms.licenseRequirement),
      (Words.Listing.policy, terms.reviewPolicyDetail ?? terms.reviewPolicy?.rawValue),
      (Words.Record.programs, listing.programs.joined(separator: ", ")),
      (Words.Record.addresses, listing.addresses.map(\.text).joined(separator: "; ")),
      (
        Words.Listing.identifiers,
        (listing.identifiers.map { "\($0.type) \($0.value)" }
          + listing.birthDates.map { Words.Listing.born($0.iso) }).joined(separator: "; ")
      ),
      (Words.Record.remarks, listing.remarks), (Words.Record.id, listing.id),
    ]
    return element(.dl, .class("facts")) {
      rows.compactMap { name, value in
        guard let value, !value.isEmpty else { return nil }
        return .group([element(.dt) { name }, element(.dd) { element(.bdi) { value } }])
      }
    }
  }

  private func book(_ alerts: [Alert]) -> Markup {
    guard !alerts.isEmpty else { return element(.p, .class("soft")) { Words.Listing.nobodyInBook } }
    return element(.ul) {
      alerts.map { alert in
        element(.li) {
          element(.a, .link(path: "/alerts/\(alert.id)")) { element(.bdi) { alert.evidence.partyName } }
          " (\(alert.counterparty)): \(Words.word(alert.state))"
        }
      }
    }
  }
}
#endif
