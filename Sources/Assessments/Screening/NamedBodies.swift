import Names
import Regimes
import Regulations
import Screening
import Vocabulary

/// Bodies that the law itself names without a list holding them, such as those of 15 CFR 744.22(f)(2): a party whose
/// name is exactly one of them has the fact that the provision gives its bodies.
struct NamedBodies: Sendable {
  private let provisions: [Dated<NamedBodiesContent>]
  let index: ScreeningIndex?
  /// Provision and fact of each body, by its listing's id.
  private let bodies: [String: (provision: Int, body: NamedBodiesContent.Body)]

  /// The countries of all of them: a party said to be of another is none of them.
  let countries: Set<Country>

  /// A body that a party is taken to be.
  struct Taken {
    let body: NamedBodiesContent.Body
    let fact: String
    let provision: String
  }

  init(_ book: Rulebook, normalizer: NameNormalizer) throws {
    provisions = book.all()
    var bodies: [String: (provision: Int, body: NamedBodiesContent.Body)] = [:]
    var listings: [Listing] = []
    for (place, provision) in provisions.enumerated() {
      for body in try provision.values().flatMap(\.bodies)
      where !listings.contains(where: { $0.primaryName == body.name }) {
        let id = "named-body:\(listings.count)"
        bodies[id] = (place, body)
        listings.append(Self.listing(body, id: id))
      }
    }
    self.bodies = bodies
    countries = Set(bodies.values.compactMap(\.body.country))
    index =
      listings.isEmpty
      ? nil
      : try ScreeningIndex(
        compiled: IndexCompiler.compile(listings, normalizer: normalizer, manifest: []),
        normalizer: normalizer)
  }

  private static func listing(_ body: NamedBodiesContent.Body, id: String) -> Listing {
    // In force always: the provision says from when it names the body.
    Listing(
      list: "named-body", sourceID: nil, id: id, kind: .organization,
      names: [ListedName(body.name, role: .primary)] + body.aliases.map { ListedName($0) },
      countries: body.country.map { [$0] } ?? [],
      effective: .day(CalendarDay(daysSinceEpoch: 0)), effectiveSource: .facts)
  }

  /// The body that a listing of the index stands for, where the law names it at that moment.
  func body(ofListing id: String, at moment: Instant) -> Taken? {
    guard let (place, body) = bodies[id], let holding = try? provisions[place].at(moment),
      holding.content.bodies.contains(where: { $0.name == body.name })
    else { return nil }
    return Taken(body: body, fact: holding.content.fact, provision: holding.id)
  }
}

/// Looks parties up among the named bodies. Holds scratch memory: one for each thread, reused.
final class NamedBodyScreener {
  private let bodies: NamedBodies
  private let screener: Screener?

  init(_ bodies: NamedBodies) { (self.bodies, screener) = (bodies, bodies.index.map(Screener.init)) }

  /// The body of exactly this name, where the law names it at that moment.
  func body(of party: Party, at moment: Instant) -> NamedBodies.Taken? {
    guard let screener, !party.name.isEmpty,
      party.countries.isEmpty || party.countries.contains(where: bodies.countries.contains)
    else { return nil }
    let answer = screener.screen(
      party, ScreeningOptions(on: moment, faintest: ScreeningOptions.defaultThreshold))
    for match in answer.matches where match.exact {
      if let body = bodies.body(ofListing: match.listing.id, at: moment) { return body }
    }
    return nil
  }
}
