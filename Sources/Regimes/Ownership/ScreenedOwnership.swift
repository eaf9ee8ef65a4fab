public import Ownership
import Vocabulary

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

  /// Owners, direct or not, that stand on one of the lists.
  func listedOwners(on lists: [ListID]) -> [ScreenedOwner] {
    owners.enumerated().filter {
      $0.offset != party && $0.element.standing(on: lists, programs: []) == .listed
    }
    .map(\.element)
  }

  /// What owners on the lists make of the party under a rule.
  func capture(by rule: ThresholdRule, on lists: [ListID], day: CalendarDay) -> Capture {
    var standings = owners.map { $0.standing(on: lists, programs: []) }
    standings[party] = .unlisted
    return OwnershipEvaluation(graph, rule: rule, on: day, standings: standings)[party]
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
