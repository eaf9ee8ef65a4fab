import Licet
import Testing

@testable import HyperText
@testable import Simulation

@Suite struct ReadingTests {
  @Test(arguments: [
    ("27697362.7676", "27,697,362.77 USD"), ("236000", "236,000.00 USD"), ("0.6", "0.60 USD"),
    ("999.995", "1,000.00 USD"),
    ("1.004", "1.00 USD"), ("1.005", "1.01 USD"), ("-1234.005", "-1,234.01 USD"), ("0", "0.00 USD"),
    ("0.0005", "0.0005 USD"), ("123", "123.00 USD"), ("1234", "1,234.00 USD"),
  ])
  func amountsAreGroupedAndRoundedHalfUp(_ text: String, _ reading: String) throws {
    let amount = try #require(DecimalNumber(text))
    #expect(Money(amount: amount, currency: "USD").reading == reading)
  }

  @Test func exactAmountsKeepTheirDigits() throws {
    let amount = try #require(DecimalNumber("27697362.7676"))
    #expect(Money(amount: amount, currency: "USD").exactReading == "27,697,362.7676 USD")
    #expect(Money(amount: DecimalNumber(928749), currency: "EUR").exactReading == "928,749.00 EUR")
  }

  @Test func countsAreGrouped() {
    #expect(1637.reading == "1,637")
    #expect(1.reading("line", "lines") == "1 line")
    #expect(1000.reading("line", "lines") == "1,000 lines")
  }

  @Test func coordinatesAreShort() {
    #expect(
      [0, 1, -2.5, 0.05, 12.345, 99.999].map(Coordinate.text) == ["0", "1", "-2.5", "0.05", "12.35", "100"])
  }

  @Test func momentsSayTheirTimeWhereTheDayDoesNotBeginThem() throws {
    let day = try #require(CalendarDay(iso: "2022-06-03"))
    #expect(ReportWords.moment(Instant(startOf: day)) == "2022-06-03")
    let minute = Instant(secondsSinceEpoch: Instant(startOf: day).secondsSinceEpoch + 60)
    #expect(ReportWords.moment(minute) == "2022-06-03 (04:01 UTC)")
  }
}
