import Vocabulary

/// What is drawn of a graph: some parties, the holdings between them, and which of those decide.
///
/// Of one party its owners as far up as they are known, the deciding ones first and then the nearest; of all parties
/// those that a rule reaches or may reach first. What exceeds the limit is left out, and how many are is told.
public struct OwnershipPicture: Sendable {
  /// How many parties are drawn unless it is said otherwise.
  public static let limit = 60

  struct Edge: Sendable {
    /// Places in `parties`.
    let owner: Int
    let owned: Int
    let holding: Shareholding
    let isDeciding: Bool
  }

  public let evaluation: OwnershipEvaluation
  /// Places in the graph.
  let parties: [Int]
  let edges: [Edge]
  /// How many parties belonged here and are not drawn.
  public let leftOut: Int
  /// The party asked about; nil for all.
  public let subject: Int?

  /// - Parameter party: its place in the graph; nil for all parties.
  public init(_ evaluation: OwnershipEvaluation, of party: Int? = nil, limit: Int = OwnershipPicture.limit) {
    (self.evaluation, subject) = (evaluation, party)
    let wanted = party.map { Self.above($0, evaluation) } ?? Self.all(evaluation)
    let parties = Array(wanted.prefix(max(1, limit)))
    self.parties = parties
    leftOut = wanted.count - parties.count
    let places = Dictionary(parties.enumerated().map { ($1, $0) }) { first, _ in first }
    let asked =
      party.map { [$0] } ?? parties.filter { evaluation[$0] != .notCaptured && evaluation[$0] != .listed }
    let deciding = Set(asked.flatMap { evaluation.decidingHoldings(of: $0) })
    let graph = evaluation.graph
    edges = parties.enumerated().flatMap { owned, place in
      graph.holdings(in: place).compactMap { index in
        let holding = graph.holdings[index]
        guard holding.isHeld(on: evaluation.day), holding.share.most > .none,
          let owner = places[Int(holding.owner)], owner != owned
        else { return nil }
        return Edge(owner: owner, owned: owned, holding: holding, isDeciding: deciding.contains(index))
      }
    }
  }

  /// A party, those on its deciding path, and then its owners, the nearest first.
  private static func above(_ party: Int, _ evaluation: OwnershipEvaluation) -> [Int] {
    let graph = evaluation.graph
    var (found, seen) = ([party], Set([party]))
    for place in evaluation.decidingHoldings(of: party) {
      for end in [graph.holdings[place].owned, graph.holdings[place].owner]
      where seen.insert(Int(end)).inserted { found.append(Int(end)) }
    }
    var (queue, head) = ([party], 0)
    var visited = Set(queue)
    while head < queue.count {
      for place in graph.holdings(in: queue[head]) where graph.holdings[place].isHeld(on: evaluation.day) {
        let owner = Int(graph.holdings[place].owner)
        if seen.insert(owner).inserted { found.append(owner) }
        if visited.insert(owner).inserted { queue.append(owner) }
      }
      head += 1
    }
    return found
  }

  private static func all(_ evaluation: OwnershipEvaluation) -> [Int] {
    let places = 0..<evaluation.graph.parties.count
    let reached = places.filter { evaluation[$0] != .notCaptured }
    return reached + places.filter { evaluation[$0] == .notCaptured }
  }

  // MARK: Words

  func name(_ index: Int) -> String { evaluation.graph.name(parties[index]) }

  /// `captured, 75 % counts`.
  func standing(_ index: Int) -> String {
    let place = parties[index]
    let held = evaluation.aggregate(of: place).words
    switch evaluation[place] {
    case .listed: return "listed"
    case .captured: return "captured, \(held) counts"
    case .undetermined: return held == "0 %" ? "undetermined" : "undetermined, \(held) may count"
    case .notCaptured:
      let counts = evaluation.aggregate(of: place).isExact ? "counts" : "may count"
      return held == "0 %" ? "not captured" : "not captured, \(held) \(counts)"
    }
  }

  func share(_ edge: Edge) -> String {
    let share = edge.holding.share
    if share == .unknown { return "? %" }
    return share.words + (edge.holding.isIndirect ? " indirectly" : "")
  }

  var title: String {
    subject.map { "Who holds \(evaluation.graph.name($0))" } ?? "Who holds whom"
  }

  /// What a reader needs to know beside the picture.
  var caption: String {
    let rule = evaluation.rule
    let threshold = (rule.comparison == .atLeast ? "at least " : "more than ") + rule.threshold.percent
    let rest = leftOut > 0 ? "; \(leftOut) more parties are left out" : ""
    return "Holdings on \(evaluation.day.iso), owners above; a party is captured by \(threshold)\(rest)"
  }
}
