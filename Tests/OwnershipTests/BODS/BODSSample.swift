import Foundation
import Ownership
import Vocabulary

/// Small BODS files made on the spot.
struct BODSSample {
  private var statements: [[String: Any]] = []

  mutating func entity(_ id: String, _ details: [String: Any] = [:]) {
    let base: [String: Any] = ["entityType": ["type": "registeredEntity"], "name": id]
    add("entity", id, details: base.merging(details) { $1 })
  }

  mutating func person(_ id: String, _ details: [String: Any] = [:]) {
    let base: [String: Any] = ["personType": "knownPerson", "names": [["fullName": id]]]
    add("person", id, details: base.merging(details) { $1 })
  }

  /// - Parameter interests: JSON of the array.
  mutating func relationship(
    _ id: String, of owner: Any, in owned: String, _ interests: String?, components: [String] = [],
    status: String = "new", on day: String = "2020-01-01"
  ) {
    var details: [String: Any] = ["subject": owned, "interestedParty": owner]
    if let interests { details["interests"] = "@\(interests)@" }
    if !components.isEmpty { details["componentRecords"] = components }
    add("relationship", id, details: details, status: status, on: day)
  }

  private mutating func add(
    _ type: String, _ id: String, details: [String: Any], status: String = "new",
    on day: String = "2020-01-01"
  ) {
    statements.append([
      "statementId": "s\(statements.count + 1)", "recordId": id, "recordType": type, "recordStatus": status,
      "statementDate": day, "publicationDetails": ["bodsVersion": "0.4"], "recordDetails": details,
    ])
  }

  /// Interests stand as written, so that numbers keep their digits.
  var text: String {
    get throws {
      let data = try JSONSerialization.data(withJSONObject: statements, options: [.sortedKeys])
      return String(decoding: data, as: UTF8.self)
        .replacing(/"@((?:\\.|[^"\\])*)@"/) { $0.output.1.replacing("\\\"", with: "\"") }
    }
  }

  func read() throws -> OwnershipGraphBuilder { try BODSReader.read(Data(text.utf8), file: "sample.json") }
}
