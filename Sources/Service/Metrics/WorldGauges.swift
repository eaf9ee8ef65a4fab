#if Desk
import Documents
import Licet

/// What the desk rests on, as metrics.
struct WorldGauges: Sendable {
  let desk: DeskParts

  var all: [Metrics.Gauge] {
    [
      .init(name: "licet_list_entries", help: "Entries of a list.") { [desk] in
        desk.shelf.current.world.lists.map { ("list=\"\($0.id.rawValue)\"", Double($0.count)) }
      },
      .init(name: "licet_list_age_days", help: "Days since a list's own date.") { [desk] in
        let basis = desk.shelf.current.basis(desk.today)
        return basis.lists.map { ("list=\"\($0.id.rawValue)\"", Double(basis.days(since: $0))) }
      },
    ]
  }
}
#endif
