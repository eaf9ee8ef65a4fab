import Vocabulary

/// The entities of a file of FollowTheMoney data, each once, in the order in which they first came.
struct MoneyGraph {
  private(set) var entities: [MoneyEntity] = []
  private var positions: [String: Int] = [:]
  /// Other ids of entities: as sources call them, before they were found to be one.
  private var otherIDs: [String: String] = [:]
  /// The newest day any of it was seen by its publisher.
  private(set) var newest: CalendarDay?

  /// The entity of that id, or of one of its other ids.
  subscript(id: String) -> MoneyEntity? {
    (positions[id] ?? otherIDs[id].flatMap { positions[$0] }).map { entities[$0] }
  }

  /// Adds an entity, or what it says of one that is there.
  mutating func add(_ entity: MoneyEntity) {
    guard let position = positions[entity.id] else {
      positions[entity.id] = entities.count
      entities.append(entity)
      return
    }
    entities[position].merge(entity)
  }

  mutating func add(otherID: String, of id: String) {
    if otherID != id { otherIDs[otherID] = id }
  }

  mutating func see(_ text: String?) {
    if let day = text.flatMap({ PublishedDate.day($0) }), newest.map({ day > $0 }) ?? true { newest = day }
  }
}
