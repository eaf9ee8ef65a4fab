import Assessments
import Regimes
import Regulations
import Vocabulary

/// Says why something that a reader would expect to be touched is not, by the law's own words on its reach.
struct Reach: Sendable {
  private let holdings: [Holding<ReachContent>]

  init(_ book: Rulebook, at moment: Instant) throws(LicetError) {
    holdings = try book.all(ReachContent.self).at(moment)
  }

  private func limits(_ activities: [String], _ lists: Set<ListID>?) -> [ReachContent.Limit] {
    holdings.flatMap(\.content.limits).filter { limit in
      activities.contains(where: limit.activities.contains)
        && (lists.map { !$0.isDisjoint(with: limit.lists) } ?? true)
    }
  }

  /// Why something is untouched, and what that rests on.
  struct Reason {
    let words: String
    let citations: [String]
  }

  /// The reason, where an object's days end before anything begins.
  func isOver(_ object: ExposedObject, _ amendments: [ScenarioAmendment]) -> Reason? {
    guard let last = object.to, let first = amendments.first, Instant(endOf: last) < first.at else {
      return nil
    }
    return Reason(
      words: "It is over on \(last.iso), before anything takes effect.",
      citations: first.citation.map { [$0] } ?? [])
  }

  /// The reason that the law gives.
  func reason(
    _ activities: [ExposedObject.Activity], _ answers: [Assessment], _ amendments: [ScenarioAmendment]
  ) -> Reason {
    if let finding = answers.lazy.flatMap(\.findings).first(where: { $0.outcome == .notSubject }) {
      return Reason(words: finding.explanation, citations: finding.citations)
    }
    let isOwned = answers.contains { $0.redFlags.contains { $0.code == "owned-by-listed" } }
    let words = (isOwned ? ["owned"] : []) + activities.map(\.rawValue)
    let found = limits(words, Self.lists(amendments))
    guard !found.isEmpty else {
      let citations = answers.flatMap(\.findings).flatMap(\.citations)
      return Reason(
        words: "Nothing that is modeled asks for more than before.",
        citations: Array(Self.unique(citations).prefix(3)))
    }
    return Reason(
      words: Self.unique(found.map(\.explanation)).joined(separator: " "),
      citations: Self.unique(found.flatMap(\.citations)))
  }

  private static func lists(_ amendments: [ScenarioAmendment]) -> Set<ListID> {
    Set(
      amendments.compactMap { amendment in
        switch amendment.change {
        case .listing(let change): change.list
        case .removal(let id): ListID(ofListing: id)
        case .status, .holding: nil
        }
      })
  }

  private static func unique(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
