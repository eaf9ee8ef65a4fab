import Testing
import Vocabulary

@Suite struct InstantTests {
  @Test(arguments: [
    ("2019-05-16T16:15:00-04:00", "2019-05-16T20:15:00Z"), ("2019-05-16T20:15:00Z", "2019-05-16T20:15:00Z"),
    ("2019-05-16t20:15:00z", "2019-05-16T20:15:00Z"), ("2019-05-17T01:45:00+05:30", "2019-05-16T20:15:00Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"), ("2019-05-16T20:15:00.999Z", "2019-05-16T20:15:00Z"),
  ])
  func readsRFC3339(_ text: String, _ utc: String) {
    #expect(Instant(rfc3339: text)?.rfc3339 == utc)
  }

  @Test(arguments: [
    "", "2019-05-16", "2019-05-16 16:15:00Z", "2019-05-16T16:15Z", "2019-05-16T24:00:00Z",
    "2019-05-16T16:60:00Z",
    "2019-05-16T16:15:00", "2019-05-16T16:15:00.Z", "2019-05-16T16:15:00+0400", "2019-05-16T16:15:00-25:00",
    "2019-02-30T00:00:00Z", "2019-05-16T16:15:00Zjunk", "2019-05-16T1a:15:00Z", "2019-05-16T16:15:00é",
  ])
  func rubbishIsNoInstant(_ text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }

  /// The clocks of New York go forward on 10 March 2019 and back on 3 November 2019.
  @Test(arguments: [
    ("2019-01-15", "2019-01-15T05:00:00Z", "2019-01-16T04:59:59Z"),
    ("2019-03-10", "2019-03-10T05:00:00Z", "2019-03-11T03:59:59Z"),
    ("2019-07-04", "2019-07-04T04:00:00Z", "2019-07-05T03:59:59Z"),
    ("2019-11-03", "2019-11-03T04:00:00Z", "2019-11-04T04:59:59Z"),
  ])
  func aDayIsTheDayOfNewYork(_ iso: String, _ first: String, _ last: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(Instant(startOf: day).rfc3339 == first)
    #expect(Instant(endOf: day).rfc3339 == last)
    #expect(Instant(startOf: day).day == day)
    #expect(Instant(endOf: day).day == day)
  }

  @Test func daysFollowOneAnotherWithoutAGap() throws {
    var day = try #require(CalendarDay(iso: "2015-01-01"))
    for _ in 0..<4_000 {
      let next = day.advanced(by: 1)
      #expect(Instant(endOf: day).secondsSinceEpoch + 1 == Instant(startOf: next).secondsSinceEpoch)
      day = next
    }
  }
}
