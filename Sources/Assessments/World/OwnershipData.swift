public import Ownership
import Vocabulary

/// A loaded graph of who owns whom, and how a party of a question is found in it.
public struct OwnershipData: Sendable {
  public let graph: OwnershipGraph
  /// The hash of the files it was read from.
  public let hash: String
  private let byIdentifier: [String: Int]
  private let byName: [String: Int]

  /// - Parameter hash: of the files the graph was read from; part of the World's edition.
  public init(_ graph: OwnershipGraph, hash: String) {
    (self.graph, self.hash) = (graph, hash)
    var (identifiers, names) = ([String: Int](), [String: Int?]())
    for (place, party) in graph.details {
      for identifier in party.identifiers { identifiers[Self.folded(identifier.value)] = place }
      let name = Self.folded(party.name)
      // A name that two parties bear finds neither.
      if !name.isEmpty { names[name] = names[name] == nil ? .some(place) : .some(nil) }
    }
    byIdentifier = identifiers
    byName = names.compactMapValues { $0 }
  }

  /// The place of the party that an id names; else one with an identifier of the party's; else the only one of its name.
  func place(of party: TransactionParty) -> Int? {
    if let id = party.ownershipID { return graph.parties.place(of: id) }
    guard !byName.isEmpty || !party.party.identifiers.isEmpty else { return nil }
    for identifier in party.party.identifiers {
      if let place = byIdentifier[Self.folded(identifier.value)] ?? graph.parties.place(of: identifier.value)
      {
        return place
      }
    }
    return byName[Self.folded(party.party.name)]
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
