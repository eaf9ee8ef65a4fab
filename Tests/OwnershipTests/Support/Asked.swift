import Ownership
import Vocabulary

/// What the 50 percent rule makes of data, with some parties listed.
struct Asked {
  let evaluation: OwnershipEvaluation

  /// Parties that nobody names may be anyone: they are possibly listed.
  init(
    _ builder: OwnershipGraphBuilder, listed: [String], on day: CalendarDay = Asked.day(2026, 4, 17),
    rule: ThresholdRule = ThresholdRule(threshold: .half)
  ) {
    let graph = builder.graph()
    let standings = (0..<graph.parties.count).map { place -> Standing in
      if listed.contains(graph.parties[place]) || listed.contains(graph.name(place)) { return .listed }
      return graph.details[place]?.unspecified == nil ? .unlisted : .possible
    }
    evaluation = OwnershipEvaluation(graph, rule: rule, on: day, standings: standings)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day) ?? CalendarDay(daysSinceEpoch: 0)
  }

  /// By id or name.
  subscript(party: String) -> Capture? { place(party).map { evaluation[$0] } }

  func aggregate(_ party: String) -> String? { place(party).map { evaluation.aggregate(of: $0).words } }

  func place(_ party: String) -> Int? {
    let graph = evaluation.graph
    return graph.parties.place(of: party) ?? (0..<graph.parties.count).first { graph.name($0) == party }
  }
}

extension OwnershipGraphBuilder {
  /// Each holding in words, in the order of the data.
  var told: [String] {
    let graph = graph()
    return graph.holdings.map { holding in
      let days = [holding.from.map { " from \($0.iso)" }, holding.to.map { " to \($0.iso)" }].compactMap(
        \.self)
      return "\(graph.name(Int(holding.owner))) > \(graph.name(Int(holding.owned))) \(holding.share.words)"
        + days.joined() + (holding.isIndirect ? " indirectly" : "")
    }
  }

  var messages: [String] { graph().warnings.map(\.message) }
}
