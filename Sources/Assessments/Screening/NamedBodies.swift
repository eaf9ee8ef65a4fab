import Names
import Regimes
import Regulations
import Screening
import Vocabulary

/// Bodies that the law itself names without a list holding them, such as those of 15 CFR 744.22(f)(2): a party whose
/// name is exactly one of them has the fact that the provision gives its bodies.
final class NamedBodies {
  private let provisions: [Dated<NamedBodiesContent>]
  private let screener: Screener?
  /// Provision and fact of each body, by its listing's id.
  private let bodies: [String: (provision: Int, body: NamedBodiesContent.Body)]

  /// A body that a party is taken to be.
  struct Taken {
    let body: NamedBodiesContent.Body
    let fact: String
    let provision: String
  }

  init(_ book: Rulebook, normalizer: NameNormalizer) throws {
    provisions = try book.all()
    var bodies: [String: (provision: Int, body: NamedBodiesContent.Body)] = [:]
    var listings: [Listing] = []
    for (place, provision) in provisions.enumerated() {
      for body in provision.values.flatMap(\.bodies) where !listings.contains(where: { $0.primaryName == body.name }) {
        let id = "named-body:\(listings.count)"
        bodies[id] = (place, body)
        listings.append(Self.listing(body, id: id))
      }
    }
    self.bodies = bodies
    screener =
      listings.isEmpty
      ? nil
      : Screener(
        try ScreeningIndex(
          compiled: IndexCompiler.compile(listings, normalizer: normalizer, manifest: []), normalizer: normalizer))
  }

  private static func listing(_ body: NamedBodiesContent.Body, id: String) -> Listing {
    // In force always: the provision says from when it names the body.
    Listing(
      list: "named-body", sourceID: nil, id: id, kind: .organization,
      names: [ListedName(body.name, role: .primary)] + body.aliases.map { ListedName($0) },
      countries: body.country.map { [$0] } ?? [],
      effective: .day(CalendarDay(daysSinceEpoch: 0)), effectiveSource: .facts)
  }

  /// The body of exactly this name, where the law names it at that moment.
  func body(of party: Party, at moment: Instant) -> Taken? {
    guard let screener, !party.name.isEmpty else { return nil }
    let answer = screener.screen(party, ScreeningOptions(on: moment))
    for match in answer.matches where match.exact {
      guard let (place, body) = bodies[match.listing.id], let holding = provisions[place].at(moment),
        holding.content.bodies.contains(where: { $0.name == body.name })
      else { continue }
      return Taken(body: body, fact: holding.content.fact, provision: holding.id)
    }
    return nil
  }
}
