import Foundation
import Names
import TestSupport
import Testing
import Vocabulary

@testable import Screening

/// What a screening of a book rests on: a part of the lists answers as the whole does of that part.
@Suite("Each listing judged by itself")
struct EachAloneTests {
  private static func listings(_ count: Int, _ random: inout SplitMix64) -> [Listing] {
    FullScanTests.listings(count, seed: random.next()).enumerated().map { number, listing in
      let other = FullScanTests.listings(1, seed: random.next())[0].primaryName
      return SmallWorld.listing(
        "us-sdn:\(1_000 + number)", listing.primaryName,
        aliases: number % 3 == 0 ? [ListedName(other, role: .alias, strength: .weak)] : [],
        kind: listing.kind,
        countries: [["CN"], ["RU"], []].randomElement(using: &random) ?? [],
        births: number % 4 == 0 ? ["1970-05-05"] : [],
        identifiers: number % 5 == 0 ? [Identifier(type: "Registration", value: "70\(number)55")] : [],
        addresses: number % 6 == 0 ? ["\(number) Harbor Road, Tehran"] : [])
    }
  }

  private static func party(_ listings: [Listing], _ random: inout SplitMix64) -> Party {
    let listing = listings[Int.random(in: 0..<listings.count, using: &random)]
    let name = rewritten(FullScanTests.misspelled(listing.primaryName, &random), &random)
    let choice = Int.random(in: 0..<12, using: &random)
    return Party(
      name: choice == 0 ? "" : choice == 1 ? "Somebody Else" : name,
      aliases: choice == 2 ? [listing.names.last?.text ?? ""] : [],
      kind: [nil, listing.kind].randomElement(using: &random) ?? nil,
      countries: choice > 5 ? listing.countries : [], birthDates: choice > 8 ? listing.birthDates : [],
      addresses: choice == 0 || choice > 9 ? listing.addresses.map(\.text) + ["7 Harbor Road, Tehran"] : [],
      identifiers: choice < 3 ? listing.identifiers : [])
  }

  private static func rewritten(_ name: String, _ random: inout SplitMix64) -> String {
    var words = name.split(separator: " ").map(String.init)
    guard words.count > 1 else { return name }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: words.replaceSubrange(0...1, with: [words[0] + words[1]])
    case 1: words[0] = String(words[0].prefix(1))
    case 2: words.shuffle(using: &random)
    default: break
    }
    return words.joined(separator: " ")
  }

  private static func options(_ faintest: Double) -> ScreeningOptions {
    ScreeningOptions(
      on: SmallWorld.today, threshold: faintest, limit: .max, faintest: faintest, eachAlone: true)
  }

  private static func lines(_ matches: [Match]) -> [String] {
    matches.map { match in
      let reasons = match.reasons.map { "\($0.feature) \($0.left) \($0.right) \($0.effect)" }
      return
        "\(match.listing.id) \(match.matchedName) \(match.score) \(match.exact) \(match.state) \(reasons)"
    }.sorted()
  }

  @Test(
    "a part of the lists answers as the whole does of that part", arguments: [(1, 0.4), (2, 0.4), (3, 0.05)])
  func partsAnswerAsTheWhole(seed: UInt64, faintest: Double) throws {
    var random = SplitMix64(seed: seed)
    let listings = Self.listings(500, &random)
    let whole = try SmallWorld.index(listings)
    let screener = Screener(whole)
    var pairs = 0
    for size in [1, 3, 40] {
      let part = Array(listings.shuffled(using: &random).prefix(size))
      let small = Screener(try whole.index(of: part))
      let ids = Set(part.map(\.id))
      for number in 0..<200 {
        let party = Self.party(number % 2 == 0 ? part : listings, &random)
        let all = screener.screen(party, Self.options(faintest)).matches
        let expected = Self.lines(all.filter { ids.contains($0.listing.id) })
        #expect(Self.lines(small.screen(party, Self.options(faintest)).matches) == expected, "\(party)")
        pairs += expected.count
      }
    }
    #expect(pairs > 150)
  }

  @Test("what changed reaches every party with a match on it, and few others", arguments: [1, 2])
  func reach(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let listings = Self.listings(500, &random)
    let index = try SmallWorld.index(listings)
    let parties = (0..<600).map { _ in Self.party(listings, &random) }
    var builder = PartyIndex.Builder(index.normalizer, count: parties.count)
    for (number, party) in parties.enumerated() {
      builder.add(PartyEntry(PreparedParty(party, for: index), id: "p\(number)", for: index))
    }
    let book = builder.finished()
    #expect(book.count == 600)
    var (reached, matched) = (0, 0)
    for size in [1, 1, 1, 4, 30] {
      let part = try index.index(of: Array(listings.shuffled(using: &random).prefix(size)))
      let ids = Set(book.reached(by: part, threshold: 0.4, cores: 2))
      let screener = Screener(part)
      for (number, party) in parties.enumerated() {
        let isMatched = !screener.screen(party, Self.options(0.4)).matches.isEmpty
        #expect(!isMatched || ids.contains("p\(number)"), "\(party)")
        if isMatched { matched += 1 }
      }
      reached += ids.count
    }
    #expect(matched > 30)
    #expect(reached < 3 * matched)
  }

  @Test("nothing changed reaches nobody, and a change is what differs at all")
  func changes() throws {
    var random = SplitMix64(seed: 5)
    let listings = Self.listings(40, &random)
    let index = try SmallWorld.index(listings)
    let (now, later) = (SmallWorld.today, Instant(secondsSinceEpoch: 1_785_100_000))
    #expect(try #require(try SmallWorld.index(listings).changes(since: index, at: now, to: later)).isEmpty)
    var other = listings
    other[3].remarks = "something else"
    other[7].countries = [try #require(Country("IR"))]
    other[9].effective = EffectiveDate(later.rfc3339)
    other.remove(at: 20)
    other.append(SmallWorld.listing("us-sdn:9", "Newly Listed"))
    let change = try #require(try SmallWorld.index(other).changes(since: index, at: now, to: later))
    #expect(change.ids.sorted() == ["us-sdn:1003", "us-sdn:1007", "us-sdn:1009", "us-sdn:1020", "us-sdn:9"])
    #expect(change.written.map(\.id).sorted() == ["us-sdn:1003", "us-sdn:1007", "us-sdn:1009", "us-sdn:9"])
    // The same lists a moment later: one came into force meanwhile.
    let index2 = try SmallWorld.index(other)
    #expect(try #require(index2.changes(since: index2, at: now, to: later)).ids == ["us-sdn:1009"])
  }
}
