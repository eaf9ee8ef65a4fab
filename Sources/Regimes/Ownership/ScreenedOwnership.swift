public import Ownership

/// Who owns a party of the question, as far up as is known, each owner screened.
public struct ScreenedOwnership: Sendable {
  public let graph: OwnershipGraph
  /// The party's own place in the graph.
  public let party: Int
  /// By place in the graph; the party itself among them.
  public let owners: [ScreenedOwner]
  /// Whether the question itself names the owners; their holdings' sources are then paths into it.
  public let isOfQuestion: Bool

  public init(graph: OwnershipGraph, party: Int, owners: [ScreenedOwner], isOfQuestion: Bool) {
    (self.graph, self.party, self.owners, self.isOfQuestion) = (graph, party, owners, isOfQuestion)
  }

  /// What a question about the size of a holding is called.
  func path(ofHolding place: Int) -> String {
    let holding = graph.holdings[place]
    if isOfQuestion, let source = graph.source(of: holding) { return source }
    return "ownership[\(graph.parties[Int(holding.owned)])].owners[\(graph.parties[Int(holding.owner)])]"
  }

  /// What a question about who an owner is is called.
  func path(ofOwner place: Int) -> String {
    guard isOfQuestion, let first = graph.holdings(of: place).first else {
      return "ownership[\(graph.parties[place])]"
    }
    return path(ofHolding: first)
  }
}
