import Names
import Vocabulary

@testable import Screening

/// The plain way to screen: score every name of every listing. What the index answers must be what this answers.
struct FullScan {
  let index: ScreeningIndex

  /// Listing positions with their best score, best first, then by position; listings without any likeness left out.
  func ranking(_ party: Party) -> [(listing: Int, score: Double)] {
    let scratch = AlignmentScratch()
    let queries = PreparedQuery.readings(
      of: party.name, kind: party.kind, normalizer: index.normalizer, maker: index.termMaker)
    var best: [Int: Double] = [:]
    for query in queries {
      query.withView { view in
        for (number, name) in index.names.enumerated() where name.flags & NameRecord.address == 0 {
          let score = qualified(NameScore.score(scratch.align(view, index.view(ofName: number))), name, party)
          guard score > 0 else { continue }
          best[Int(name.listing)] = max(best[Int(name.listing)] ?? 0, score)
        }
      }
    }
    return best.map { ($0.key, $0.value) }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
  }

  private func qualified(_ score: Double, _ name: NameRecord, _ party: Party) -> Double {
    guard score > 0 else { return 0 }
    let listing = Int(name.listing)
    let theirs = Qualities(
      kind: index.kind(ofListing: listing), countries: index.countries(ofListing: listing),
      birthDates: index.birthDates(ofListing: listing), identifiers: [],
      isWeak: name.flags & NameRecord.weak != 0)
    return Qualifiers.apply(to: score, Qualities(party), theirs).0
  }
}

/// How much of what a scan puts above the threshold the index returns.
struct Recall {
  private(set) var above = 0
  private(set) var misses: [String] = []

  /// 0…1; 1 where nothing was to be found.
  var share: Double { above == 0 ? 1 : Double(above - misses.count) / Double(above) }

  /// - Parameter ceiling: of the listings above the threshold, only this many of the best are asked for.
  mutating func add(
    _ party: Party, _ screener: Screener, _ scan: FullScan, ceiling: Int = CandidateSearch.limit,
    eachAlone: Bool = false
  ) {
    let options = ScreeningOptions(
      on: SmallWorld.today, limit: screener.index.listingCount,
      faintest: eachAlone ? ScreeningOptions.defaultThreshold : 0, eachAlone: eachAlone)
    let answer = screener.screen(party, options)
    let found = Dictionary(
      uniqueKeysWithValues: (answer.matches + answer.notInForce).map { ($0.position, $0.score) })
    for (position, score) in scan.ranking(party).prefix(ceiling) where score >= options.threshold {
      above += 1
      guard found[position] != score else { continue }
      let name = screener.index.listing(at: position).primaryName
      let index = found[position].map { "\($0)" } ?? "nothing"
      misses.append("'\(party.name)' and '\(name)': scan \(score), index \(index)")
    }
  }
}
