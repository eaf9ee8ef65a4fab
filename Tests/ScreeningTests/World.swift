import Foundation
import Names
import Screening
import Vocabulary

/// A small world for tests: listings by hand, compiled as the real ones are.
enum SmallWorld {
  static func normalizer() throws -> NameNormalizer {
    NameNormalizer(knowledge: try NameKnowledge.load(from: DataFolder.locate("Knowledge", ofTarget: "Names")))
  }

  static func index(_ listings: [Listing]) throws -> ScreeningIndex {
    let normalizer = try normalizer()
    return try ScreeningIndex(
      compiled: IndexCompiler.compile(listings, normalizer: normalizer), normalizer: normalizer)
  }

  static func listing(
    _ id: String, _ name: String, aliases: [ListedName] = [], kind: PartyKind? = .organization,
    countries: [String] = ["CN"], births: [String] = [], identifiers: [Identifier] = [],
    effective: String? = "2019-10-09", removed: String? = nil, addresses: [String] = []
  ) -> Listing {
    Listing(
      list: ListID(String(id.prefix { $0 != ":" })), sourceID: nil, id: id, kind: kind,
      names: [ListedName(name, role: .primary)] + aliases,
      countries: countries.compactMap { Country(code: $0) },
      addresses: addresses.map { Address($0) }, birthDates: births.compactMap { PartialDate(iso: $0) },
      identifiers: identifiers, effective: effective.flatMap { EffectiveDate($0) },
      effectiveSource: .publisher, removed: removed.flatMap { EffectiveDate($0) })
  }

  static let today = Instant(secondsSinceEpoch: 1_785_000_000)
}
