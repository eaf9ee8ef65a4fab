package import Licet

/// The JSON document of a comparison, field by field as the contract names them.
package enum ComparisonDocument {
  /// On one line.
  package static func text(id: String?, _ comparison: Comparison) -> String {
    var writer = JSONWriter()
    writer.object {
      if let id { $0.string("id", id) }
      $0.number("score", comparison.score)
      $0.bool("match", comparison.match)
      $0.bool("exact", comparison.exact)
      $0.array("reasons", comparison.reasons, ScreeningDocument.write)
    }
    return writer.text
  }
}
