import Foundation
import Testing
import Vocabulary

@Suite struct CalendarDayTests {
  @Test func everyDayFrom1900To2100ReadsBack() throws {
    let first = try #require(CalendarDay(iso: "1900-01-01"))
    let last = try #require(CalendarDay(iso: "2100-12-31"))
    var day = first
    var previous = first.advanced(by: -1).components
    while day <= last {
      let parts = day.components
      #expect(CalendarDay(year: parts.year, month: parts.month, day: parts.day) == day)
      #expect(CalendarDay(iso: day.iso) == day)
      #expect(parts > previous)
      (previous, day) = (parts, day.advanced(by: 1))
    }
    #expect(last.daysSinceEpoch - first.daysSinceEpoch == 73_413)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2019-10-09", 18_178),
    ("0001-01-01", -719_162),
  ])
  func countsDaysSinceTheEpoch(_ iso: String, _ days: Int32) throws {
    #expect(CalendarDay(iso: iso)?.daysSinceEpoch == days)
    #expect(CalendarDay(daysSinceEpoch: days).iso == iso)
  }

  @Test(arguments: [(1900, false), (2000, true), (2019, false), (2020, true), (2100, false)])
  func leapYearsHaveTheirDay(_ year: Int, _ leap: Bool) {
    #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == leap)
    #expect(CalendarDay(year: year, month: 2, day: 30) == nil)
  }

  @Test(arguments: [
    "", "2019", "2019-10", "2019-10-9", "2019-10-09 ", " 2019-10-09", "2019-13-01", "2019-00-01",
    "2019-01-00", "2019-04-31",
    "0000-01-01", "-019-01-01", "2019/10/09", "2019-10-09T00:00:00Z", "２０１９-10-09", "20191009", "+019-10-09",
    "2019-1a-09",
  ])
  func rubbishIsNoDay(_ text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func aFileOfRubbishDatesIsRefusedWithTheReason() throws {
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2019-02-30"]"#.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("another error: \(error)")
      return
    }
    #expect(context.debugDescription == "'2019-02-30' is not a day; write yyyy-mm-dd")
  }

  @Test func encodesAsItsText() throws {
    let day = try #require(CalendarDay(iso: "2019-10-09"))
    #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2019-10-09"]"#)
  }
}
