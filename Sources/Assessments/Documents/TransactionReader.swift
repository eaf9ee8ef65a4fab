public import Regulations
public import Vocabulary

/// Reads a transaction from its document, JSON or YAML, and says of every wrong field where it stands, what was found
/// and what is allowed.
public struct TransactionReader {
  /// How many parties, items, components and owners a question may hold.
  public static let limit = 1000

  private let facts: FactCatalogue
  private let file: String

  /// - Parameters:
  ///   - facts: the questions whose answers a transaction may carry.
  ///   - file: what messages call the document.
  public init(facts: FactCatalogue, file: String) { (self.facts, self.file) = (facts, file) }

  /// - Throws: `LicetError.badInput` with the field's path, file, line and column.
  public func read(_ node: DocumentNode) throws(LicetError) -> Transaction {
    var form = try TransactionForm(node, file: file, path: "", facts: facts)
    let transaction = try form.transaction()
    try form.finish()
    return transaction
  }
}
