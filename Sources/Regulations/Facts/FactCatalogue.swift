import Vocabulary

/// Every fact that law may ask for, by id.
public struct FactCatalogue: Sendable {
  /// The one file of a law tree that defines them.
  public static let file = "facts.yaml"

  public let definitions: [String: FactDefinition]

  /// - Throws: `LicetError.badInput` where a file breaks the schema or an id stands twice.
  init(_ files: [(file: String, root: DocumentNode)]) throws(LicetError) {
    var definitions: [String: FactDefinition] = [:]
    for (file, root) in files {
      var fields = try Fields(root, file: file, what: "the file of facts")
      let facts = try fields.required("facts")
      try fields.finish()
      for (id, node) in try Fields(facts, file: file, what: "the facts").node.members ?? [] {
        var fact = try Fields(node, file: file, what: "the fact '\(id)'")
        let definition = try FactDefinition(id, &fact)
        try fact.finish()
        guard definitions.updateValue(definition, forKey: id) == nil else {
          throw fact.failure("the fact '\(id)' stands twice", remedy: "keep one of the two")
        }
      }
    }
    self.definitions = definitions
  }

  public subscript(id: String) -> FactDefinition? { definitions[id] }

  /// The ids of one subject, sorted.
  public func ids(of subject: FactDefinition.Subject) -> [String] {
    definitions.values.filter { $0.subject == subject }.map(\.id).sorted()
  }
}
