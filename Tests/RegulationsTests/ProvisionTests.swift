import Regulations
import Testing
import Vocabulary

/// What a provision says on a day.
@Suite struct ProvisionTests {
  @Test(arguments: [
    ("2018-12-31", nil), ("2019-01-01", "2019-01-01"), ("2020-06-28", "2019-01-01"),
    ("2020-06-29", "2020-06-29"),
    ("2030-01-01", "2020-06-29"),
  ])
  func theDayBeforeAndTheDayOfAChange(_ day: String, _ from: String?) throws {
    let provision = try #require(try SmallTree().book()["us.ear.744.2"])
    let moment = Instant(endOf: try #require(CalendarDay(iso: day)))
    #expect(provision.values.first { $0.holds(at: moment) }?.from.text == from)
  }

  @Test func aValueCanBeginAtAnHour() throws {
    let text = SmallTree.text("to: \"2020-06-28\"", to: "to: \"2020-06-29T16:14:59-04:00\"")
      .replacing("from: \"2020-06-29\"", with: "from: \"2020-06-29T16:15:00-04:00\"")
    let provision = try #require(try SmallTree([SmallTree.provision: text]).book()["us.ear.744.2"])
    let before = try #require(Instant(rfc3339: "2020-06-29T16:14:59-04:00"))
    let after = try #require(Instant(rfc3339: "2020-06-29T16:15:00-04:00"))
    #expect(provision.values.firstIndex { $0.holds(at: before) } == 0)
    #expect(provision.values.firstIndex { $0.holds(at: after) } == 1)
  }
}
