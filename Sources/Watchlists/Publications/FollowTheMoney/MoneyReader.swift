import Vocabulary

/// FollowTheMoney data, one JSON object a line: whole entities, or the statements that make them up.
enum MoneyReader {
  /// - Parameter list: the list that all entities are of; nil to take each one's datasets.
  /// - Throws: `LicetError.badInput` with file and line for a line that is no entity.
  static func readEntities(_ file: InputFile, list: ListID?) throws -> Publication {
    var graph = MoneyGraph()
    try JSONLines.forEach(file) { node, line in
      _ = try add(node, to: &graph, within: nil, file.name, line)
    }
    return try publication(graph, "ftm-entities", file, list)
  }

  /// - Parameter list: the list that all entities are of; nil to take each one's datasets.
  /// - Throws: `LicetError.badInput` with file and line for a line that is no statement.
  static func readStatements(_ file: InputFile, list: ListID?) throws -> Publication {
    var graph = MoneyGraph()
    try JSONLines.forEach(file) { node, line in
      let statement = try MoneyStatement(node, file.name, line)
      graph.see(statement.lastSeen)
      guard !statement.isExternal else { return }
      graph.add(statement.entity)
      graph.add(otherID: statement.entityID, of: statement.entity.id)
    }
    return try publication(graph, "ftm-statements", file, list)
  }

  private static func publication(
    _ graph: MoneyGraph, _ format: String, _ file: InputFile, _ list: ListID?
  ) throws -> Publication {
    var mapper = MoneyMapper(graph, file: file.name, list: list)
    let entries = try mapper.entries()
    return Publication(
      id: format, format: format, asOf: graph.newest, files: [file], entries: entries,
      warnings: mapper.warnings)
  }

  /// Adds an entity, and those that are nested in its properties.
  /// - Parameter parent: the entity it is nested in.
  /// - Returns: its id.
  private static func add(
    _ node: JSONNode, to graph: inout MoneyGraph, within parent: String?, _ file: String, _ line: Int
  ) throws -> String {
    guard let id = node["id"]?.text, let schema = node["schema"]?.text,
      case .object(let properties)? = node["properties"]
    else {
      throw LicetError(
        .badInput, "the line is no entity: it has no id, no schema or no properties",
        remedy: "fetch the file again; nothing was imported", file: file, line: line)
    }
    var entity = MoneyEntity(id: id, schema: schema, line: line)
    entity.caption = node["caption"]?.text
    entity.isTarget = isTarget(node) ?? (parent == nil ? nil : false)
    for dataset in node["datasets"]?.texts ?? [] { entity.add(dataset: dataset) }
    for property in properties where !UnreadTraits.named(property.key) {
      for value in values(property.value) {
        if let text = value.text { entity.add(text, to: property.key) }
        guard case .object = value else { continue }
        entity.add(try add(value, to: &graph, within: id, file, line), to: property.key)
      }
    }
    // A link that is nested in one of its ends may leave that end out.
    if let parent, let end = MoneyLink.openEnd(of: entity) { entity.add(parent, to: end) }
    graph.add(entity)
    for other in node["referents"]?.texts ?? [] { graph.add(otherID: other, of: id) }
    graph.see(node["last_seen"]?.text ?? node["last_change"]?.text)
    return id
  }

  private static func values(_ node: JSONNode) -> [JSONNode] {
    if case .array(let elements) = node { elements } else { [node] }
  }

  private static func isTarget(_ node: JSONNode) -> Bool? {
    if case .bool(let flag)? = node["target"] { flag } else { nil }
  }
}
