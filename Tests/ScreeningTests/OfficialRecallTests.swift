import Foundation
import Names
import TestSupport
import Testing
import Vocabulary
import Watchlists

@testable import Screening

/// The index against a plain scan, on names as publishers print them.
@Suite(
  "The index finds what a scan finds in official lists",
  .enabled(if: SharedData.isPresent, "\(SharedData.comment)"))
struct OfficialRecallTests {
  /// Every tenth listing of the Consolidated Screening List: enough to crowd a name, few enough to scan.
  static let index = Result { () throws -> ScreeningIndex in
    let catalogue = try Catalogue.load(
      from: DataFolder.locate("Catalogue", ofTarget: "Watchlists").appending(path: "catalogue.json"))
    let file = try InputFile(contentsOf: SharedData.file("csl/csl-2026-07-31.ndjson.zst"))
    let listings = try ListReader(catalogue: catalogue, citations: .empty).read([file]).snapshots.flatMap(
      \.listings)
    return try SmallWorld.index(listings.enumerated().filter { $0.offset % 10 == 5 }.map(\.element))
  }

  @Test(
    "at least 99 of 100 listings above the threshold, however the name is written", arguments: [false, true])
  func recall(eachAlone: Bool) throws {
    let index = try Self.index.get()
    let (screener, scan) = (Screener(index), FullScan(index: index))
    var random = SplitMix64(seed: 1)
    var recall = Recall()
    for _ in 0..<250 {
      let listing = index.listing(at: Int.random(in: 0..<index.listingCount, using: &random))
      let name = listing.names.randomElement(using: &random)?.text ?? listing.primaryName
      recall.add(Party(name: Self.rewritten(name, &random)), screener, scan, eachAlone: eachAlone)
    }
    print(
      "official lists\(eachAlone ? ", each alone" : ""): the index finds \(recall.above - recall.misses.count) of \(recall.above)"
    )
    for miss in recall.misses { print("missed: \(miss)") }
    #expect(recall.above >= 150)
    #expect(recall.share >= 0.99, "\(recall.misses.joined(separator: "\n"))")
  }

  /// As people write names: misspelled, in another order, with a word left out or two joined.
  private static func rewritten(_ name: String, _ random: inout SplitMix64) -> String {
    var words = FullScanTests.misspelled(name, &random).split(separator: " ").map(String.init)
    guard words.count > 1 else { return words.first ?? name }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: words.shuffle(using: &random)
    case 1 where words.count > 2: words.remove(at: Int.random(in: 0..<words.count, using: &random))
    case 2: words.replaceSubrange(0...1, with: [words[0] + words[1]])
    default: break
    }
    return words.joined(separator: " ")
  }
}
