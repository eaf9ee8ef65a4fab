import Licet
import Testing

@testable import Simulation

@Suite struct ReportSumsTests {
  @Test func barsSumToTheTotal() throws {
    let report = ReportSample(rows: 40).report
    let lead = try #require(report.lead)
    let measure = try #require(report.measures.first)
    #expect(report.measures == [.converted("USD")])
    for heading in [\AffectedObject.regime, \AffectedObject.counterparty] {
      let groups = Dictionary(grouping: lead.counted) { $0.object[keyPath: heading] }
      let bars = groups.values.map { Bar($0, measure, report.totals, scale: .zero).sum }
      #expect(bars.reduce(.zero, +) == lead.result.total.converted?.amount)
    }
  }

  @Test func theGreatestCounterpartiesAndTheRestAreAll() throws {
    let html = ReportSample(rows: 40).html
    // Twenty odd counterparties and one even: twelve bars, and the other nine as one.
    #expect(html.contains("9 others"))
    let total = try #require(ReportSample(rows: 40).result.variants[0].total.converted)
    #expect(html.contains(total.reading))
  }

  @Test func unlikeCurrenciesAreNotAddedWithoutRates() {
    let report = ReportSample(rates: [:], rows: 20).report
    #expect(report.measures == [.currency("EUR"), .currency("USD")])
    let html = ReportSample(rates: [:], rows: 20).html
    #expect(html.contains("Money at risk in EUR alone") && html.contains("Money at risk in USD alone"))
    #expect(html.contains("Rates are missing."))
    #expect(!html.contains("at the rates given"))
  }

  @Test func linesThatDoNotCountAreNotInAnyBar() throws {
    let lead = try #require(ReportSample().report.lead)
    #expect(lead.rows.count == lead.counted.count + 1)
    #expect(lead.second.allSatisfy { !$0.object.isCounted })
  }

  @Test func aCircleOfOwnersIsDrawnOnce() {
    let tree = OwnershipTree(
      ReportSample().result.ownership, after: CalendarDay(daysSinceEpoch: 0), variants: 2, isWide: true
    ) { party in
      .init(isTarget: party == "Parent", isKnown: false, touched: [], words: "")
    }
    #expect(tree.lines.count == 3)
    #expect(tree.lines.last?.isRepeated == true)
  }

  @Test func aPictureOfOwnersIsBounded() {
    let many = (0..<500).map { number in
      SimulationResult.OwnershipLine(
        owner: "Root", owned: "Party \(number)", share: ShareRange(.all), source: nil, isTarget: true)
    }
    let tree = OwnershipTree(many, after: CalendarDay(daysSinceEpoch: 0), variants: 1, isWide: false) { _ in
      .init(isTarget: false, isKnown: true, touched: [1], words: "touched in variant 1")
    }
    #expect(tree.lines.count == OwnershipTree.most)
    #expect(tree.left == 501 - OwnershipTree.most)
  }

  @Test func aSmallBookIsReportedFromEndToEnd() throws {
    let book = SmallBook.standard.with(
      "orders",
      """
      id,firm,kind,counterparty,item,value,currency,from,to,ship_on
      O-1,F-1,sale,C-1,I-1,1000,USD,US,CN,2019-12-01
      """)
    let result = try book.simulate(
      """
      id: small
      on: "2019-05-22"
      currency: USD
      amendments:
        - at: "2019-10-09"
          citation: 84 FR 54002
          add-listing:
            list: us-entity-list
            name: Hangzhou Hikvision Digital Technology Co., Ltd.
            country: CN
            license-requirement: all-items-subject-to-the-ear
            review-policy: presumption-of-denial
      """)
    let html = SimulationDocument(result).html
    for text in ["orders:O-1", "1,000.00 USD", "84 FR 54002", "license required", "Example Drives Inc."] {
      #expect(html.contains(text), "\(text)")
    }
  }
}
