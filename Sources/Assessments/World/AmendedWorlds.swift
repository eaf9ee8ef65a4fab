import Foundation
import Regulations
import Screening
public import Vocabulary
import Watchlists

/// Several Worlds that differ in what they suppose: one index, compiled once, each World looking at its part of it.
public struct AmendedWorlds: Sendable {
  /// The World that supposes nothing, as it was known.
  public let known: World
  /// One for each amendment, in their order.
  public let amended: [World]

  /// - Parameters:
  ///   - knownAt: law and lists count as they were known then; nil for all that is known.
  ///   - amendments: what each World supposes.
  /// - Throws: `LicetError.badInput` where an amendment names a provision that is not there.
  public init(_ world: World, knownAt: Instant?, _ amendments: [WorldAmendments]) throws {
    let base = (0..<world.index.listingCount).map { world.index.listing(at: $0) }
    let present = Set(base.map(\.id))
    var supposed: [[Listing]] = []
    for (place, amendment) in amendments.enumerated() {
      supposed.append(
        amendment.listings.map { listing in
          var listing = listing
          listing.id += "~\(place + 1)"
          return listing
        })
    }
    let bytes = IndexCompiler.compile(
      base + supposed.flatMap { $0 }, normalizer: world.index.normalizer, manifest: try world.manifest.bytes)
    let index = try ScreeningIndex(compiled: bytes, normalizer: world.index.normalizer)
    let (law, memo) = (try world.law(), MatchMemo())
    let knownLaw = law.book.known(at: knownAt)
    let all = Set(supposed.flatMap { $0.map(\.id) })

    func made(_ amendment: WorldAmendments, _ listings: [Listing]) throws -> World {
      let own = Set(listings.map(\.id))
      let replaced = Set(amendment.listings.map(\.id)).intersection(present)
      let words = try Self.words(knownAt, amendment)
      let view = ListingView(
        knownAt: knownAt, supposed: own, hidden: all.subtracting(own).union(replaced), hash: words,
        memo: memo)
      let book = try knownLaw.with(
        amendment.statuses, saying: law.book, hash: World.edition([law.book.hash, words]))
      return World(
        index: index, manifest: world.manifest, law: LawShelf(try BodyOfLaw(book), of: world.lawTree),
        ownership: amendment.ownership ?? world.ownership, view: view)
    }

    known = try made(WorldAmendments(), [])
    amended = try zip(amendments, supposed).map { try made($0, $1) }
  }

  /// What the amendments say, for the edition.
  private static func words(_ knownAt: Instant?, _ amendment: WorldAmendments) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let listings = String(decoding: try encoder.encode(amendment.listings), as: UTF8.self)
    let statuses = amendment.statuses.map {
      "\($0.provision) \($0.status.rawValue) \($0.from.rfc3339) \($0.citation ?? "")"
    }
    return ([knownAt?.rfc3339 ?? "", listings] + statuses).joined(separator: "\n")
  }
}
