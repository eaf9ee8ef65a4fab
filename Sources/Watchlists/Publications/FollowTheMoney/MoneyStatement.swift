import Vocabulary

/// One thing that one source says of one entity; the statements of an entity make it up.
struct MoneyStatement {
  /// The entity with what the statement says, under the id that all its statements share.
  let entity: MoneyEntity
  /// The entity as the source calls it.
  let entityID: String
  let lastSeen: String?
  /// Whether it is only thought to be of that entity; nobody accepted it yet.
  let isExternal: Bool

  /// - Throws: `LicetError.badInput` with file and line where it lacks what makes a statement.
  init(_ node: JSONNode, _ file: String, _ line: Int) throws {
    guard let entityID = node["entity_id"]?.text ?? node["canonical_id"]?.text,
      let schema = node["schema"]?.text, let property = node["prop"]?.text, let value = node["value"]?.text
    else {
      throw LicetError(
        .badInput, "the line is no statement: it has no entity, no schema, no property or no value",
        remedy: "fetch the file again; nothing was imported", file: file, line: line)
    }
    var entity = MoneyEntity(id: node["canonical_id"]?.text ?? entityID, schema: schema, line: line)
    // Each entity has a statement of its own id, whose value is a checksum.
    if property != "id" { entity.add(value, to: property) }
    entity.add(dataset: node["dataset"]?.text ?? "")
    (self.entity, self.entityID, lastSeen) = (entity, entityID, node["last_seen"]?.text)
    isExternal = node["external"] == .bool(true)
  }
}
