import Names
import Vocabulary

/// What a `PartyIndex` keeps of a party, worked out on any thread.
public struct PartyEntry: Sendable {
  let id: String
  let names: [Name]
  let identifiers: [UInt64]

  struct Name: Sendable {
    let query: PreparedQuery
    let isAddress: Bool
    /// Sixteen bits of each key under which neighbors written together are looked for.
    let joinedKeys: [UInt16]
  }

  /// - Parameter id: by which the index names the party.
  public init(_ prepared: PreparedParty, id: String, for index: ScreeningIndex) {
    let party = prepared.party
    self.id = id
    identifiers = party.identifiers.compactMap { IdentifierKey($0)?.hash }
    let asksByAddress = party.name.isEmpty && party.aliases.isEmpty
    let addresses = asksByAddress ? PreparedParty.addresses(of: party, index) : []
    names =
      prepared.names.map { Name(query: $0, isAddress: false, joinedKeys: Self.keys(of: $0, index)) }
      + addresses.map { Name(query: $0, isAddress: true, joinedKeys: []) }
  }

  private static func keys(of query: PreparedQuery, _ index: ScreeningIndex) -> [UInt16] {
    var keys: Set<UInt16> = []
    _ = query.withView { view in
      JoinedTokens.forEachKey(view, index.termMaker) { keys.insert(PartyIndex.short($0)) }
    }
    return Array(keys)
  }
}
