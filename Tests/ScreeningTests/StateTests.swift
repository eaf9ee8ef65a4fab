import Foundation
import Screening
import Testing
import Vocabulary

@Suite("Listings are screened as of a moment")
struct StateTests {
  @Test(
    "a listing alerts from its first day to the day before its removal",
    arguments: [
      ("2016-03-07", false), ("2016-03-08", true), ("2017-03-28", true), ("2017-03-29", false),
      ("2017-03-30", false),
    ])
  func dates(day: String, isInForce: Bool) throws {
    let screener = Screener(
      try SmallWorld.index([
        SmallWorld.listing(
          "us-entity-list:zte", "ZTE Corporation", effective: "2016-03-08", removed: "2017-03-29")
      ]))
    let on = Instant(endOf: try #require(CalendarDay(iso: day)))
    let answer = screener.screen(Party(name: "ZTE Corporation"), ScreeningOptions(on: on))
    #expect(answer.matches.isEmpty == !isInForce)
    #expect(answer.notInForce.isEmpty == isInForce)
    #expect(answer.notInForce.allSatisfy { !$0.alert || $0.state != .inForce })
  }

  @Test("a listing effective at 4:15 p.m. does not hold at noon of that day")
  func instant() throws {
    let screener = Screener(
      try SmallWorld.index([
        SmallWorld.listing(
          "us-entity-list:huawei", "Huawei Technologies", effective: "2019-05-16T16:15:00-04:00")
      ]))
    func matches(_ moment: String) throws -> Int {
      let on = try #require(Instant(rfc3339: moment))
      return screener.screen(Party(name: "Huawei Technologies"), ScreeningOptions(on: on)).matches.count
    }
    #expect(try matches("2019-05-16T12:00:00-04:00") == 0)
    #expect(try matches("2019-05-16T16:15:00-04:00") == 1)
  }

  @Test("a listing without any date is unknown, and still matches")
  func unknown() throws {
    let screener = Screener(
      try SmallWorld.index([SmallWorld.listing("us-isn:1", "Tula Instrument Design Bureau", effective: nil)]))
    let match = try #require(
      screener.screen(Party(name: "Tula Instrument Design Bureau"), ScreeningOptions(on: SmallWorld.today))
        .matches.first)
    #expect(match.state == .unknown)
    #expect(match.alert)
  }
}
