import Names
public import Vocabulary

/// A party whose names are cut into terms already, for all that is done with them.
public final class PreparedParty: Sendable {
  public let party: Party
  /// Its names, each as it can be read.
  let names: [PreparedQuery]

  public init(_ party: Party, for index: ScreeningIndex) {
    self.party = party
    names = ([party.name] + party.aliases).filter { !$0.isEmpty }.flatMap {
      PreparedQuery.readings(of: $0, kind: party.kind, normalizer: index.normalizer, maker: index.termMaker)
    }
  }

  /// Its addresses, which are what is asked by where it has no name.
  static func addresses(of party: Party, _ index: ScreeningIndex) -> [PreparedQuery] {
    party.addresses.filter { !$0.isEmpty }.map {
      PreparedQuery($0, kind: .organization, normalizer: index.normalizer, maker: index.termMaker)
    }
  }
}
