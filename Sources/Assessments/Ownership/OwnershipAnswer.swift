public import Ownership
public import Regimes
public import Regulations
public import Vocabulary

/// What a rule makes of the parties of ownership data.
public struct OwnershipAnswer: Sendable {
  /// A party after screening.
  public struct Party: Sendable {
    public let standing: Standing
    /// Ids of the listings it is taken to be, or is said to be, by listing or by list.
    public var listings: [String] = []
    /// Ids of the listings it resembles.
    public var resembles: [String] = []
    /// Why nobody says who it is; nil where somebody does.
    public var unspecified: String?
    /// Whether it has neither a name nor a number to screen.
    public var isUnscreened = false
  }

  /// What to find out, and which parties hang on it.
  public struct Question: Sendable {
    /// The path of it: `holdings[3].share`, `parties[0].listed`.
    public let fact: String
    public let question: String
    /// Places in the graph.
    public var parties: [Int]
  }

  public let rule: Holding<OwnershipRuleContent>
  public let edition: String
  public let evaluation: OwnershipEvaluation
  /// By place in the graph.
  public let parties: [Party]
  let format: OwnershipFormat
  /// How many parties have no name to screen, and count as unlisted.
  public let unscreened: Int

  public var graph: OwnershipGraph { evaluation.graph }

  /// Whether some party is reached or may be.
  public var needsPerson: Bool { parties.indices.contains { evaluation[$0] != .notCaptured } }

  /// How the rule stands, where that is not simply in force; nil where it is.
  public var banner: String? {
    let explanation = rule.content.explanation
    switch rule.status {
    case .inForce: return nil
    case .stayed: return "The rule is stayed; this is what it would say. \(explanation)"
    case .unverified: return "How the rule stands could not be verified. \(explanation)"
    case .expected: return "The rule is not in force yet; this is what it would say. \(explanation)"
    case .notEnforced: return "The rule is not enforced; this is what it would say. \(explanation)"
    case .ended, .withdrawn: return "The rule has ended; this is what it said. \(explanation)"
    }
  }

  /// What is odd about the data, and what was not looked at.
  public var warnings: [Warning] {
    guard unscreened > 0 else { return graph.warnings }
    let count = unscreened == 1 ? "a party has" : "\(unscreened) parties have"
    return graph.warnings + [
      Warning("\(count) no name and no 'listed', and counts as standing on no list")
    ]
  }

  /// What to find out first, each question once.
  public func questions(of places: [Int]) -> [Question] {
    var (questions, known): ([Question], [OpenPoint: Int]) = ([], [:])
    for place in places {
      guard let point = evaluation.openPoint(of: place) else { continue }
      if let known = known[point] {
        questions[known].parties.append(place)
      } else {
        known[point] = questions.count
        let (fact, question) = asked(point)
        questions.append(Question(fact: fact, question: question, parties: [place]))
      }
    }
    return questions
  }

  private func asked(_ point: OpenPoint) -> (fact: String, question: String) {
    switch point {
    case .share(let place):
      let holding = graph.holdings[place]
      let (owner, owned) = (Int(holding.owner), Int(holding.owned))
      let path =
        format == .holdings
        ? "holdings[\(place)]" : "ownership[\(graph.parties[owned])].owners[\(graph.parties[owner])]"
      return (path + ".share", "Which share of \(graph.name(owned)) does \(graph.name(owner)) own?")
    case .standing(let place):
      let path = format == .holdings ? "parties[\(place)]" : "ownership[\(graph.parties[place])]"
      let party = parties[place]
      if let reason = party.unspecified {
        return (path + ".name", "Who is the party that the data leaves unnamed (\(reason))?")
      }
      let same = party.resembles.prefix(3).joined(separator: ", ")
      let question =
        same.isEmpty
        ? "Under which program of the SDN list does \(graph.name(place)) stand?"
        : "Is \(graph.name(place)) the same as \(same)?"
      return (path + ".listed", question)
    }
  }
}
