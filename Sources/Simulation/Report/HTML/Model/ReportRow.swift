import Vocabulary

/// A line of a variant with the place on the page where it is written out.
struct ReportRow {
  let object: AffectedObject
  let anchor: String
  /// Whether the leading variant has the same line, where it is written out.
  let isOfLead: Bool
  /// Whether it is written out; a page holds only so many lines of a kind.
  var isWritten = true

  /// What makes two lines of different variants the same. A supposed listing bears a mark of its variant, which is left
  /// out.
  static func key(_ object: AffectedObject) -> [String] {
    [
      object.object, object.activity, object.regime, object.provision, object.before.rawValue,
      object.after.rawValue, object.reviewPolicy?.rawValue ?? "", object.status, object.from.rfc3339,
      object.valueAtRisk?.description ?? "", object.isCounted ? "1" : "0", object.action.rawValue,
      unmarked(object.todo), unmarked(object.explanation), String(object.order),
    ] + object.citations
  }

  private static func unmarked(_ text: String) -> String { text.replacing(/~\d+/, with: "") }
}
