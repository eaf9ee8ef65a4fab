import Foundation
import Testing
import Vocabulary

@testable import Screening

@Suite("What qualifies a resemblance of names")
struct QualifierTests {
  let listings = [
    SmallWorld.listing(
      "us-sdn:1", "CHEN, Quanguo", kind: .person, births: ["1955-11"],
      identifiers: [Identifier(type: "Passport", value: "G 123-4567")]),
    SmallWorld.listing(
      "us-sdn:2", "ARTAVIL", aliases: [ListedName("SHAD", strength: .weak)], kind: .vessel, countries: ["IR"],
      identifiers: [Identifier(type: "IMO", value: "9187629")]),
  ]

  func best(_ party: Party) throws -> Match {
    let screener = Screener(try SmallWorld.index(listings))
    return try #require(screener.screen(party, ScreeningOptions(on: SmallWorld.today)).matches.first)
  }

  @Test("a birth date that contradicts lowers the score, one that agrees raises it")
  func birthDates() throws {
    let near = "Chen Quan Guo"
    let plain = try best(Party(name: near, kind: .person)).score
    let agreeing = try best(
      Party(name: near, kind: .person, birthDates: [try #require(PartialDate(iso: "1955"))]))
    let other = try best(
      Party(name: near, kind: .person, birthDates: [try #require(PartialDate(iso: "1988"))]))
    #expect(agreeing.score > plain)
    #expect(other.score < plain)
    #expect(!other.exact)
  }

  @Test("another country lowers the score, the same raises it")
  func countries() throws {
    let same = try best(Party(name: "Chen Quan Guo", countries: [try #require(Country("China"))])).score
    let none = try best(Party(name: "Chen Quan Guo")).score
    let other = try best(Party(name: "Chen Quan Guo", countries: [try #require(Country("Brazil"))])).score
    #expect(same > none)
    #expect(none > other)
  }

  @Test(
    "an identifier alone finds its bearer, however it is written",
    arguments: ["9187629", "IMO 9187629", "IMO9187629"])
  func identifierAlone(value: String) throws {
    let match = try best(Party(identifiers: [Identifier(type: "IMO", value: value)]))
    #expect(match.listing.id == "us-sdn:2")
    #expect(match.alert)
    #expect(match.reasons.contains { $0.feature == "identifier" })
  }

  @Test("a weak alias weighs less than a strong name, and is never exact")
  func weakAlias() throws {
    let weak = try best(Party(name: "Shad"))
    let strong = try best(Party(name: "Artavil"))
    #expect(weak.strength == .weak)
    #expect(weak.score < strong.score)
    #expect(!weak.exact)
    #expect(strong.exact)
  }

  @Test("the effects of the reasons add up to the score")
  func effectsAddUp() throws {
    let parties = [
      Party(name: "Chen Quanguo", kind: .person, countries: [try #require(Country("China"))]),
      Party(name: "Quanguo", birthDates: [try #require(PartialDate(iso: "1955"))]),
      Party(name: "Shad"), Party(identifiers: [Identifier(type: "IMO", value: "9187629")]),
      Party(name: "Artavill", kind: .organization),
    ]
    for party in parties {
      let match = try best(party)
      let sum = match.reasons.reduce(0) { $0 + $1.effect }
      #expect(abs(sum - match.score) < 0.000_1, "\(party.name): \(sum) is not \(match.score)")
    }
  }
}
