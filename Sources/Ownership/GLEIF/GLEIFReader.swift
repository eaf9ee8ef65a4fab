public import Vocabulary

public import struct Foundation.Data

/// Reads GLEIF's records as JSON: who consolidates whom (level 2) and who is who (level 1), in one file or several.
///
/// GLEIF says which parent consolidates a company in its accounts. That usually means more than half of the votes, but
/// no percentage is published, and consolidation may rest on control alone: the holding is of an unknown share, so that
/// a rule never finds more than *undetermined* through it.
public enum GLEIFReader {
  /// - Parameters:
  ///   - builder: what other files gave; parties keep their ids, which are LEIs.
  ///   - file: what errors and warnings call it.
  /// - Throws: `LicetError.badInput` with file, line and column where it is no JSON or holds no records of GLEIF.
  public static func read(
    _ data: Data, file: String, into builder: inout OwnershipGraphBuilder
  ) throws(LicetError) {
    try read(try JSONText.documents(data, file: file), file: file, into: &builder)
  }

  static func read(
    _ documents: [JSONValue], file: String, into builder: inout OwnershipGraphBuilder
  ) throws(LicetError) {
    let records = documents.flatMap(records)
    let former = builder.file
    builder.file = file
    defer { builder.file = former }
    var relationships: [GLEIFRelationship] = []
    for record in records {
      if let party = GLEIFEntity(record) {
        builder.describe(party.lei, party.party)
      } else if let relationship = GLEIFRelationship(record) {
        relationships.append(relationship)
      } else {
        throw LicetError(
          .badInput, "this is no record of GLEIF",
          remedy: "give LEI records or relationship records as GLEIF's JSON has them", file: file,
          line: Int(record.line), column: Int(record.column))
      }
    }
    GLEIFParents(relationships).hold(in: &builder)
  }

  /// The same alone.
  public static func read(_ data: Data, file: String) throws(LicetError) -> OwnershipGraphBuilder {
    var builder = OwnershipGraphBuilder()
    try read(data, file: file, into: &builder)
    return builder
  }

  /// An array of records, the concatenated files' wrapper around one, or a record alone.
  private static func records(_ document: JSONValue) -> [JSONValue] {
    let list = document["relations"] ?? document["records"]
    let items = list?.items ?? (document.isObject ? [document] : document.items)
    return items.map { $0["RelationshipRecord"] ?? $0["LEIRecord"] ?? $0 }
  }
}

extension JSONValue {
  /// A text, also where the concatenated files wrap it as `{"$": …}`.
  var gleif: String? { text ?? self["$"]?.text }
}
