import Foundation
import Names
import TestSupport
import Testing
import Vocabulary

@testable import Screening

/// What holds of every comparison and every answer, tried on names by chance.
@Suite("What holds of every answer")
struct PropertyTests {
  static let today = SmallWorld.today
  static let world = Result { () throws -> (ScreeningIndex, [Listing], Comparer) in
    let listings = FullScanTests.listings(300, seed: 7)
    return (try SmallWorld.index(listings), listings, Comparer(normalizer: try SmallWorld.normalizer()))
  }

  private static func words(_ random: inout SplitMix64) -> String {
    let sources = [
      FullScanTests.givenNames, FullScanTests.familyNames, FullScanTests.distinctiveWords,
      FullScanTests.commonWords,
      ["Co., Ltd.", "OOO", "(HK)", "Путин", "陈全国", "محمد", "김정은", "S.A.", "No. 5", "O'Neil", "a", "..."],
    ]
    return (0..<Int.random(in: 1...5, using: &random)).map { _ in
      sources.randomElement(using: &random)?.randomElement(using: &random) ?? ""
    }.joined(separator: " ")
  }

  private static func party(_ name: String, _ random: inout SplitMix64) -> Party {
    Party(
      name: name, kind: [nil, .person, .organization, .vessel].randomElement(using: &random) ?? nil,
      countries: [[], ["CN"], ["RU", "CN"], ["IR"]].randomElement(using: &random)?.compactMap {
        Country(code: $0)
      } ?? [],
      birthDates: [[], ["1955"], ["1955-11-14"], ["1990-01"]].randomElement(using: &random)?
        .compactMap { PartialDate(iso: $0) } ?? [])
  }

  @Test("comparing is symmetric to the last bit, and the reasons add up", arguments: [1, 2])
  func symmetric(seed: UInt64) throws {
    let comparer = try Self.world.get().2
    var random = SplitMix64(seed: seed)
    for number in 0..<1_000 {
      let name = Self.words(&random)
      let left = Self.party(name, &random)
      let second = number % 2 == 0 ? FullScanTests.misspelled(name, &random) : Self.words(&random)
      let right = Self.party(second, &random)
      let (one, other) = (comparer.compare(left, right), comparer.compare(right, left))
      #expect(
        one.score.bitPattern == other.score.bitPattern && one.exact == other.exact
          && one.match == other.match,
        "'\(name)' (\(String(describing: left.kind))), '\(second)' (\(String(describing: right.kind))): \(one.score), \(other.score)"
      )
      #expect((0...1).contains(one.score))
      let sum = one.reasons.reduce(0) { $0 + $1.effect }
      #expect(
        abs(sum - one.score) < 0.000_001, "'\(name)', '\(second)': reasons give \(sum), score \(one.score)")
    }
  }

  @Test("a screened listing has the score that comparing the two gives")
  func sameScore() throws {
    let (index, listings, comparer) = try Self.world.get()
    let screener = Screener(index)
    let byID = Dictionary(uniqueKeysWithValues: listings.map { ($0.id, $0) })
    var random = SplitMix64(seed: 5)
    var compared = 0
    for _ in 0..<80 {
      let base = listings.randomElement(using: &random)?.primaryName ?? ""
      let party = Self.party(FullScanTests.misspelled(base, &random), &random)
      for match in screener.screen(party, ScreeningOptions(on: Self.today)).matches {
        let listing = try #require(byID[match.listing.id])
        let theirs = Party(
          name: listing.primaryName, kind: listing.kind, countries: listing.countries,
          birthDates: listing.birthDates)
        let comparison = comparer.compare(party, theirs)
        compared += 1
        #expect(
          match.score == comparison.score && match.exact == comparison.exact,
          "'\(party.name)' (\(String(describing: party.kind))) and '\(listing.primaryName)': screen \(match.score), compare \(comparison.score)"
        )
      }
    }
    #expect(compared > 200)
  }

  @Test(
    "an identifier in common matches, screened and compared",
    arguments: ["Artavil", "Artavill", "Shad Artavil Star", "Artemis", "Meadow Lane", ""])
  func sharedIdentifier(name: String) throws {
    let ship = Identifier(type: "IMO", value: "9187629")
    let listing = SmallWorld.listing("us-sdn:1", "Artavil", kind: .vessel, countries: [], identifiers: [ship])
    let party = Party(name: name, identifiers: [ship])
    let match = try #require(
      Screener(try SmallWorld.index([listing])).screen(party, ScreeningOptions(on: Self.today)).matches.first)
    let theirs = Party(name: listing.primaryName, kind: listing.kind, identifiers: [ship])
    let comparison = try Self.world.get().2.compare(party, theirs)
    #expect(match.alert && comparison.match)
    #expect(
      abs(match.score - comparison.score) < 0.000_1, "screen \(match.score), compare \(comparison.score)")
  }

  private func text(_ answer: ScreeningAnswer) -> [String] {
    (answer.matches + answer.notInForce).map { "\($0)" }
  }

  @Test("answers come best first, then by id, their reasons add up, and alerts are those at the threshold")
  func order() throws {
    let screener = Screener(try Self.world.get().0)
    var random = SplitMix64(seed: 11)
    for _ in 0..<60 {
      let party = Self.party(Self.words(&random), &random)
      let matches = screener.screen(party, ScreeningOptions(on: Self.today, threshold: 0.5, limit: 30))
        .matches
      for (one, next) in zip(matches, matches.dropFirst()) {
        #expect(one.score > next.score || (one.score == next.score && one.listing.id < next.listing.id))
      }
      for match in matches {
        #expect(match.alert == (match.score >= 0.5))
        #expect(abs(match.reasons.reduce(0) { $0 + $1.effect } - match.score) < 0.000_1)
      }
      #expect(Set(matches.map(\.position)).count == matches.count)
    }
  }

  @Test("an answer does not depend on what was asked before")
  func independent() throws {
    let index = try Self.world.get().0
    var random = SplitMix64(seed: 13)
    let parties = (0..<50).map { _ in Self.party(Self.words(&random), &random) }
    let options = ScreeningOptions(on: Self.today)
    let (one, backwards) = (Screener(index), Screener(index))
    let inOrder = parties.map { text(one.screen($0, options)) }
    let reversed = Array(parties.reversed().map { text(backwards.screen($0, options)) }.reversed())
    #expect(inOrder == parties.map { text(Screener(index).screen($0, options)) })
    #expect(inOrder == reversed)
    #expect(inOrder.contains { !$0.isEmpty })
  }

  @Test("explaining gives the match that screening gave")
  func explained() throws {
    let (index, listings, _) = try Self.world.get()
    let screener = Screener(index)
    let options = ScreeningOptions(on: Self.today)
    for listing in listings.prefix(20) {
      let party = Party(name: listing.primaryName + "a", kind: listing.kind)
      let match = try #require(screener.screen(party, options).matches.first)
      #expect(try "\(screener.explain(party, listing: match.listing.id, options))" == "\(match)")
    }
  }

  @Test("the threshold and the lists asked about narrow an answer, and never change a score")
  func narrowed() throws {
    let index = try SmallWorld.index([
      SmallWorld.listing("us-sdn:1", "Zarya Trading"),
      SmallWorld.listing("us-entity-list:1", "Zarya Trading"),
      SmallWorld.listing("us-cmic:1", "Zarya Trade"),
    ])
    let screener = Screener(index)
    let all = screener.screen(Party(name: "Zarya Trading"), ScreeningOptions(on: Self.today)).matches
    let some = screener.screen(
      Party(name: "Zarya Trading"), ScreeningOptions(on: Self.today, lists: ["us-entity-list"], threshold: 1)
    ).matches
    #expect(all.count == 3)
    #expect(some.map(\.listing.id) == ["us-entity-list:1"])
    #expect(some.first?.score == all.first { $0.listing.id == "us-entity-list:1" }?.score)
    #expect(
      screener.screen(Party(name: "Zarya Trading"), ScreeningOptions(on: Self.today, limit: 2)).matches.count
        == 2)
  }
}
