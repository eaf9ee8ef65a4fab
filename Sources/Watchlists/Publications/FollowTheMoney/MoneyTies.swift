import Vocabulary

/// What links say of each party.
struct MoneyTies {
  private var sanctionsOf: [String: [MoneyEntity]] = [:]
  private var papersOf: [String: [MoneyEntity]] = [:]
  private var namesTiedTo: [String: [String]] = [:]
  private(set) var warnings: [Warning] = []
  private let file: String

  init(_ graph: MoneyGraph, file: String) {
    self.file = file
    for entity in graph.entities {
      guard let link = MoneyLink.of(entity.schema) else { continue }
      add(entity, link, graph)
    }
  }

  func sanctions(of id: String) -> [MoneyEntity] { sanctionsOf[id] ?? [] }
  func papers(of id: String) -> [MoneyEntity] { papersOf[id] ?? [] }

  /// The names of those a party is tied to.
  func tied(to id: String) -> [String] { (namesTiedTo[id] ?? []).unique }

  private mutating func add(_ entity: MoneyEntity, _ link: MoneyLink, _ graph: MoneyGraph) {
    for party in ends(entity, link.party, graph) {
      guard let other = link.other else {
        add(entity, of: party.id)
        continue
      }
      for end in ends(entity, other, graph) {
        tie(party, to: end)
        if link.isMutual { tie(end, to: party) }
      }
    }
  }

  private mutating func add(_ entity: MoneyEntity, of party: String) {
    if entity.schema == "Sanction" {
      sanctionsOf[party, default: []].append(entity)
    } else {
      papersOf[party, default: []].append(entity)
    }
  }

  private mutating func tie(_ party: MoneyEntity, to other: MoneyEntity) {
    namesTiedTo[party.id, default: []] += [MoneyMapper.primaryName(of: other)].compactMap(\.self)
  }

  private mutating func ends(_ entity: MoneyEntity, _ property: String, _ graph: MoneyGraph) -> [MoneyEntity]
  {
    let found = entity[property].compactMap { graph[$0] }
    if found.count < max(1, entity[property].count) {
      let what = "links to entities that are not in the file were left out: \(entity.schema)"
      warnings.append(Warning(what, file: file, line: entity.line))
    }
    return found
  }
}
