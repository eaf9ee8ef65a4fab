import Assessments
import Licet
import Testing

/// The moments of the securities ban, as the simulation of a naming asks for them, to the second.
@Suite struct SecuritiesBanTests {
  private static let moment = Instant(endOf: CalendarDay(iso: "2026-06-01") ?? CalendarDay(daysSinceEpoch: 0))

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  private func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

  @Test func theAnnexHasTheMomentsOfTheOrder() throws {
    let law = try Office.world.get().law().cmic.at(Self.moment)
    let window = try #require(law.window(list: "us-cmic", namedOn: day("2021-06-03")))
    #expect(window.purchasesBarredFrom == (try instant("2021-08-02T00:01:00-04:00")))
    #expect(window.divestmentEnds == (try instant("2022-06-03T00:01:00-04:00")))
    #expect(law.window(list: "us-cmic", effectiveOn: try day("2021-08-02")) == window)
  }

  @Test func laterNamingsAreCountedInDaysOfNewYork() throws {
    let law = try Office.world.get().law().cmic.at(Self.moment)
    let window = try #require(law.window(list: "us-cmic", namedOn: day("2021-12-16")))
    #expect(window.purchasesBarredFrom == (try instant("2022-02-14T00:01:00-05:00")))
    #expect(window.divestmentEnds == (try instant("2022-12-16T00:01:00-05:00")))
    #expect(law.window(list: "us-cmic", effectiveOn: try day("2022-02-14")) == window)
    // A naming in winter whose ban begins in summer.
    let other = try #require(law.window(list: "us-cmic", namedOn: day("2026-03-01")))
    #expect(other.purchasesBarredFrom == (try instant("2026-04-30T00:01:00-04:00")))
    #expect(other.divestmentEnds == (try instant("2027-03-01T00:01:00-05:00")))
  }

  @Test func otherListsAndEarlierDaysHaveNone() throws {
    let law = try Office.world.get().law().cmic
    #expect(try law.at(Self.moment).window(list: "us-sdn", namedOn: day("2021-06-03")) == nil)
    let before = try law.at(Instant(endOf: day("2021-06-02")))
    #expect(before.window(list: "us-cmic", namedOn: try day("2021-06-03")) == nil)
  }
}
