public import struct Foundation.URL

/// A set of questions and what was left out in making it.
public struct GeneratedQueries: Sendable {
  public let set: QuerySet
  /// For each class of negatives, why drawn names were left out and how many.
  public let leftOut: [(class: QueryClass, reason: String, count: Int)]
}

extension QuerySet {
  /// The questions made from the files below `data` (`csl/…`, `names/…`).
  public static func generate(
    data: URL, seed: UInt64 = defaultSeed, perClass: Int = 1_500
  ) throws -> GeneratedQueries {
    let listed = try ListedNames(file: data.appending(path: "csl/csl-2026-07-31.ndjson.zst"))
    let entities = try LegalEntityNames(file: data.appending(path: "names/gleif-legal-names.csv.zst"))
    let census = try CensusNames(folder: data.appending(path: "names"))
    var positives = Positives(listed: listed, seed: seed, perClass: perClass)
    for variation in variations(entities) { positives.add(variation) }
    var negatives = Negatives(
      unrelated: UnrelatedNames(listed: listed, entities: entities), seed: seed, perClass: perClass)
    negatives.add(.legalEntities) { random in random.choose(entities.names) }
    negatives.add(.census) { random in census.draw(&random) }
    let halves = RecombinedHalves(listed: listed, entities: entities)
    negatives.add(.recombined) { random in halves.draw(&random) }
    return GeneratedQueries(
      set: QuerySet(queries: positives.queries + negatives.queries), leftOut: negatives.leftOut)
  }

  private static func variations(_ entities: LegalEntityNames) -> [any Variation] {
    [
      ExactName(), Edits(count: 1), Edits(count: 2), ReorderedTokens(), MissingToken(),
      Romanization(commonWords: entities.commonWords), JoinedOrSplit(),
      CyrillicSpelling(commonWords: entities.commonWords),
    ]
  }
}
