import Vocabulary

/// An entity of FollowTheMoney data (followthemoney.tech): a schema, and properties with several values each.
struct MoneyEntity {
  let id: String
  /// The line it was first met on, from 1.
  let line: Int
  private(set) var schema: String
  var caption: String?
  /// Whether it is one of those the dataset is about; nil where nothing says.
  var isTarget: Bool?
  private(set) var datasets: [String] = []
  private(set) var properties: [String: [String]] = [:]

  init(id: String, schema: String, line: Int) { (self.id, self.schema, self.line) = (id, schema, line) }

  /// The values of a property; none where it has none.
  subscript(property: String) -> [String] { properties[property] ?? [] }

  /// The values of several properties.
  func values(_ properties: String...) -> [String] { properties.flatMap { self[$0] }.unique }

  /// Adds a value that is not yet there. Traits of people that are never read are not kept.
  mutating func add(_ value: String, to property: String) {
    let value = value.trimmed
    guard !value.isEmpty, !UnreadTraits.named(property), !self[property].contains(value) else { return }
    properties[property, default: []].append(value)
  }

  mutating func add(dataset: String) {
    if !dataset.isEmpty, !datasets.contains(dataset) { datasets.append(dataset) }
  }

  /// Takes what another record of the same entity says.
  mutating func merge(_ other: MoneyEntity) {
    narrow(to: other.schema)
    caption = caption ?? other.caption
    isTarget = isTarget == true || other.isTarget == true ? true : isTarget ?? other.isTarget
    for dataset in other.datasets { add(dataset: dataset) }
    for (property, values) in other.properties {
      for value in values { add(value, to: property) }
    }
  }

  /// Of two schemata the one that says more: a `LegalEntity` that is a `Company` elsewhere is a company.
  mutating func narrow(to other: String) {
    if Self.rank(other) > Self.rank(schema) { schema = other }
  }

  private static func rank(_ schema: String) -> Int {
    switch schema {
    case "Thing", "Interval", "": 0
    case "LegalEntity", "Asset", "Vehicle": 1
    case "Organization": 2
    default: 3
    }
  }
}
