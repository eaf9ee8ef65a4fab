package import Licet

/// The JSON document of a comparison, field by field as the contract names them.
package enum ComparisonDocument {
  package static func json(id: String?, _ comparison: Comparison) -> JSON {
    .object(
      (id.map { [("id", JSON.string($0))] } ?? []) + [
        ("score", .number(comparison.score)), ("match", .bool(comparison.match)),
        ("exact", .bool(comparison.exact)),
        ("reasons", .array(comparison.reasons.map(ScreeningDocument.json))),
      ])
  }
}
