/// What a file of ownership data is written in.
public enum OwnershipFormat: String, Sendable, CaseIterable {
  /// `{"parties":[…],"holdings":[…]}`.
  case holdings
  case bods
  case gleif
  case table

  /// By the first record of JSON documents; nil where they are none of these.
  init?(_ documents: [JSONValue]) {
    guard let first = documents.first else { return nil }
    if first["parties"] != nil || first["holdings"] != nil {
      self = .holdings
    } else if first["relations"] != nil || first["records"] != nil {
      self = .gleif
    } else {
      guard let record = first.isObject ? first : first.items.first else {
        // An empty array holds no statement.
        if case .array = first.content { self = .bods } else { return nil }
        return
      }
      let isGLEIF = ["Relationship", "RelationshipRecord", "LEI", "LEIRecord"].contains { record[$0] != nil }
      let isBODS = [
        "recordType", "statementId", "statementID", "statementType", "publicationDetails", "recordDetails",
      ]
      .contains { record[$0] != nil }
      guard isGLEIF || isBODS else { return nil }
      self = isGLEIF ? .gleif : .bods
    }
  }
}
