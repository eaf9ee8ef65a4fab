/// One end of a relationship: a record, or why there is none.
enum BODSEnd: Hashable {
  case record(String)
  /// `{reason, description}`, the reason verbatim.
  case unspecified(reason: String, description: String?)

  init?(_ value: JSONValue?) {
    guard let value else { return nil }
    if let id = value.text {
      self = .record(id)
    } else if let reason = value["reason"]?.text {
      self = .unspecified(reason: reason, description: value["description"]?.text)
    } else {
      return nil
    }
  }
}
