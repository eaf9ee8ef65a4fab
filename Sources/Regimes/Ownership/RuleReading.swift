import Ownership
import Vocabulary

/// What a rule makes of one party of the question, and by which owners.
struct RuleReading {
  let ownership: ScreenedOwnership
  let capture: Capture
  /// How much of it counted owners hold.
  let held: ShareRange
  /// Places of the owners that are listed, or may be, wherever they stand above it.
  private let places: [Int]
  private let evaluation: OwnershipEvaluation

  /// - Returns: nil where no owner is listed or may be.
  init?(_ ownership: ScreenedOwnership, _ content: OwnershipRuleContent, on day: CalendarDay) {
    var standings = ownership.owners.map { $0.standing(on: content.lists, programs: content.programs) }
    // The party's own standing is another question.
    standings[ownership.party] = .unlisted
    guard standings.contains(where: { $0 != .unlisted }) else { return nil }
    let evaluation = OwnershipEvaluation(ownership.graph, rule: content.rule, on: day, standings: standings)
    places = standings.indices.filter { standings[$0] != .unlisted }
    capture = evaluation[ownership.party]
    held = evaluation.aggregate(of: ownership.party)
    (self.ownership, self.evaluation) = (ownership, evaluation)
  }

  private var graph: OwnershipGraph { ownership.graph }

  /// Owners that are listed, or may be, wherever they stand above it.
  var owners: [ScreenedOwner] { places.map { ownership.owners[$0] } }

  /// Whether every one of them holds the party itself.
  var isDirect: Bool {
    let direct = graph.holdings(in: ownership.party).map { Int(graph.holdings[$0].owner) }
    return places.allSatisfy(direct.contains)
  }

  /// The holdings that decide, from the listed owners down.
  var because: [String] {
    evaluation.decidingHoldings(of: ownership.party).map { place in
      let holding = graph.holdings[place]
      let owner = ownership.owners[Int(holding.owner)]
      let owned = Int(holding.owned) == ownership.party ? "" : " of \(graph.name(Int(holding.owned)))"
      let listings = owner.listings.filter(\.isInForce).map(\.listing.id).joined(separator: ", ")
      let source = ownership.isOfQuestion ? nil : graph.source(of: holding)
      return "\(owner.name) owns \(holding.share.words)\(owned)"
        + (listings.isEmpty ? "" : " and is \(listings)") + (source.map { " (\($0))" } ?? "")
    }
  }

  /// What to find out first, and how to ask; nil where nothing is open.
  var question: (fact: String, question: String)? {
    switch evaluation.openPoint(of: ownership.party) {
    case .share(let place):
      let holding = graph.holdings[place]
      let (owner, owned) = (graph.name(Int(holding.owner)), graph.name(Int(holding.owned)))
      return (ownership.path(ofHolding: place) + ".share", "Which share of \(owned) does \(owner) own?")
    case .standing(let place):
      let owner = ownership.owners[place]
      let question =
        owner.isUnspecified
        ? "Who is the owner that the ownership data leaves unspecified (\(owner.name))?"
        : "Is \(owner.name) the listed party that its name resembles?"
      return (ownership.path(ofOwner: place) + ".listed", question)
    case nil: return nil
    }
  }
}
