#if Desk
import Documents
import Hummingbird
import Licet

/// Which entities a query wants, as `/match` and `/search` say it.
struct EntityFilter {
  /// Empty for all.
  let lists: Set<ListID>
  private let excludedSchemata: [String]
  private let excludedIDs: Set<String>
  private let topics: Set<String>
  private let countries: Set<String>
  private let schema: String?
  private let changedSince: CalendarDay?

  /// - Parameter dataset: of the path; `default` for all lists.
  /// - Throws: `Problem` 404 where no list is called so.
  init(_ request: Request, dataset: String, _ world: WorldInUse) throws {
    let query = Query(request)
    let known = Set(world.world.lists.map(\.id))
    func list(_ name: String) throws -> ListID {
      let id = ListID(rawValue: name)
      guard known.contains(id) else {
        throw Problem(
          .notFound, "not-found", "No such dataset", "no dataset is called '\(name.printable.prefix(60))'",
          remedy: "see /catalog")
      }
      return id
    }
    var lists: Set<ListID> = []
    for name in [dataset] + query.texts("include_dataset") where name != "default" {
      lists.insert(try list(name))
    }
    let excluded = query.texts("exclude_dataset").map { ListID(rawValue: $0) }
    if !excluded.isEmpty { lists = (lists.isEmpty ? known : lists).subtracting(excluded) }
    self.lists = lists
    excludedSchemata = query.texts("exclude_schema")
    excludedIDs = Set(query.texts("exclude_entity_ids"))
    topics = Set(query.texts("topics"))
    countries = Set(query.texts("countries").map { $0.lowercased() })
    schema = query.text("schema")
    changedSince = query.text("changed_since").flatMap { CalendarDay(iso: String($0.prefix(10))) }
  }

  func takes(_ listing: Listing) -> Bool {
    let schema = FollowTheMoneyEntity.schema(of: listing.kind)
    if excludedIDs.contains(listing.id) || excludedSchemata.contains(schema) { return false }
    if let wanted = self.schema, !FollowTheMoneyEntity.isA(schema, wanted) { return false }
    if !topics.isEmpty, topics.isDisjoint(with: FollowTheMoneyEntity.topics(of: listing.list)) {
      return false
    }
    if !countries.isEmpty, countries.isDisjoint(with: listing.countries.map { $0.code.lowercased() }) {
      return false
    }
    if let changedSince {
      guard let day = listing.effective.flatMap({ CalendarDay(iso: String($0.text.prefix(10))) }) else {
        return false
      }
      return day >= changedSince
    }
    return true
  }
}
#endif
