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

  /// The reason and what it rests on.
  func reason(
    _ object: ExposedObject, _ activities: [ExposedObject.Activity], _ answers: [Assessment],
    _ amendments: [ScenarioAmendment]
  ) -> (String, [String]) {
    let first = amendments.first
    if let last = object.to, let first, Instant(endOf: last) < first.at {
      return ("It is over on \(last.iso), before anything takes effect.", first.citation.map { [$0] } ?? [])
    }
    if let finding = answers.lazy.flatMap(\.findings).first(where: { $0.outcome == .notSubject }) {
      return (finding.explanation, finding.citations)
    }
    let isOwned = answers.contains { $0.redFlags.contains { $0.code == "owned-by-listed" } }
    let words = (isOwned ? ["owned"] : []) + activities.map(\.rawValue)
    let found = limits(words, Self.lists(amendments))
    guard !found.isEmpty else {
      let citations = answers.flatMap(\.findings).flatMap(\.citations)
      return ("Nothing that is modeled asks for more than before.", Array(Self.unique(citations).prefix(3)))
    }
    return (
      Self.unique(found.map(\.explanation)).joined(separator: " "), Self.unique(found.flatMap(\.citations))
    )
  }

  private static func lists(_ amendments: [ScenarioAmendment]) -> Set<ListID> {
    Set(
      amendments.compactMap { amendment in
        switch amendment.change {
        case .listing(let change): change.list
        case .removal(let id): ListID(String(id.prefix { $0 != ":" }))
        case .status, .holding: nil
        }
      })
  }

  private static func unique(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
