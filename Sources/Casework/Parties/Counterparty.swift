public import Vocabulary

/// A party of the organization's own book, kept and screened again whenever a list changes.
public struct Counterparty: Hashable, Sendable {
  /// The organization's own id of it.
  public let id: String
  public let party: Party

  /// - Throws: `CaseError.invalid` where the party has no id: without one a change could not be told from a new party.
  public init(_ party: Party) throws(CaseError) {
    guard let id = party.id, id.contains(where: { !$0.isWhitespace }) else {
      throw .invalid("a counterparty needs an id of your own, so that a later file can change it")
    }
    guard id.utf8.count <= 200 else { throw .invalid("the id of a counterparty has at most 200 bytes") }
    (self.id, self.party) = (id, party)
  }

  /// One line of JSON, its fields in alphabetical order: what the book keeps and the ledger hashes.
  public var line: String { party.canonicalLine }
}
