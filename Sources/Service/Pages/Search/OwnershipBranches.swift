#if Desk
import HyperText
import Licet
import Vocabulary

/// Who owns a listed party and whom it owns, as branches, and whom its publisher links it to.
struct OwnershipBranches {
  /// Nil where nobody told the desk who owns whom.
  private let graph: OwnershipGraph?
  /// The party's places in the graph.
  private let places: [Int]
  private let linked: [String]
  private let today: CalendarDay

  /// How far up and down it is drawn, and how many branches of one party.
  private static let (deepest, widest) = (3, 25)

  init(_ listing: Listing, _ ownership: OwnershipData?, today: CalendarDay) {
    (graph, linked, self.today) = (ownership?.graph, listing.linkedTo, today)
    let names = Set(listing.names.map { $0.text.lowercased() })
    places =
      ownership.map { data in
        data.graph.parties.place(of: listing.id).map { [$0] }
          ?? (0..<data.graph.parties.count).filter { names.contains(data.graph.name($0).lowercased()) }
      } ?? []
  }

  var markup: Markup {
    .group([
      element(.ul) {
        linked.map { name in
          element(.li) {
            element(.bdi) { name }
            ", \(Words.Listing.linked)"
          }
        }
      },
      graph == nil
        ? element(.p, .class("soft")) { Words.Listing.noOwnership }
        : places.isEmpty
          ? element(.p, .class("soft")) { Words.Listing.notInOwnership } : .group(places.map(picture)),
    ])
  }

  private func picture(_ place: Int) -> Markup {
    element(.ul, .class("tree")) {
      branches(of: place, upward: true, depth: 1, seen: [place])
      element(.li) {
        element(.strong) { element(.bdi) { graph?.name(place) ?? "" } }
        element(.ul) { branches(of: place, upward: false, depth: 1, seen: [place]) }
      }
    }
  }

  private func branches(of place: Int, upward: Bool, depth: Int, seen: Set<Int>) -> [Markup] {
    guard let graph, depth <= Self.deepest else { return [] }
    let held = (upward ? graph.holdings(in: place) : graph.holdings(of: place)).map { graph.holdings[$0] }
      .filter { ($0.from.map { $0 <= today } ?? true) && ($0.to.map { $0 >= today } ?? true) }
    let shown = held.prefix(Self.widest).map { holding -> Markup in
      let other = Int(upward ? holding.owner : holding.owned)
      let source = graph.source(of: holding).map { " (\($0))" } ?? ""
      let share = holding.share.words + source
      let words = upward ? Words.Listing.owns(share) : Words.Listing.owned(share)
      return element(.li) {
        element(.bdi) { graph.name(other) }
        element(.span, .class("fine")) { ", \(words)" }
        if !seen.contains(other) {
          element(.ul) { branches(of: other, upward: upward, depth: depth + 1, seen: seen.union([other])) }
        }
      }
    }
    let more = held.count - shown.count
    return shown
      + (more > 0 ? [element(.li, .class("fine")) { Words.Listing.more(more) }] : [])
  }
}
#endif
