import Foundation
import Licet
import Testing

@testable import Simulation

@Suite struct ReportPageTests {
  private let html = ReportSample(rows: 20).html

  /// The values of an attribute, in order.
  private func values(_ attribute: String, in html: String) -> [String] {
    let parts = html.components(separatedBy: " \(attribute)=\"").dropFirst()
    return parts.map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func everyAffectedObjectIsThereWithItsAnswersAndCitations() throws {
    for (place, object) in ReportSample(rows: 20).result.variants[0].affected.enumerated() {
      let start = try #require(html.range(of: "id=\"v1-\(place + 1)\"")?.upperBound)
      let row = html[start...].components(separatedBy: "</tr>")[0]
      #expect(row.contains(object.object) && row.contains(object.counterparty) && row.contains(object.firm))
      #expect(row.contains("no license required") && row.contains("license required"))
      #expect(row.contains("from 2019-10-09"))
      for citation in object.citations { #expect(row.contains(citation)) }
      #expect(row.contains(try #require(object.valueAtRisk).reading))
    }
  }

  @Test func rowsOfOtherVariantsThatDifferAreThere() {
    // The first line is the leading variant's; the second is another.
    #expect(!html.contains("id=\"v2-1\""))
    #expect(html.contains("id=\"v2-2\""))
  }

  @Test func everyLinkLeadsSomewhereOnThePage() {
    let (ids, links) = (values("id", in: html), values("href", in: html))
    #expect(Set(ids).count == ids.count)
    #expect(links.count > 100)
    for link in Set(links) {
      #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
    }
    for named in values("aria-labelledby", in: html).flatMap({ $0.split(separator: " ") }) {
      #expect(ids.contains(String(named)), "\(named)")
    }
  }

  @Test func everyMoneyTotalHasANote() {
    let notes = html.components(separatedBy: "<ol class=\"notes\">").last ?? ""
    for variant in ReportSample(rows: 20).result.variants {
      #expect(notes.contains(variant.total.converted.map(\.exactReading) ?? "none"))
    }
  }

  @Test(arguments: ["Example Customer Ltd.", ReportSample.hostile])
  func nothingIsFetchedAndNothingRuns(_ name: String) {
    let html = ReportSample(name: name).html
    #expect(html.contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:"))
    for tag in ["<script", "<link", "<img", "<iframe", "<object", "<base", "<form", "<use"] {
      #expect(!html.contains(tag))
    }
    #expect(values("src", in: html).isEmpty)
    #expect(!html.contains("http:") && !html.contains("https:") && !html.contains("@import"))
    #expect(html.components(separatedBy: "url(").dropFirst().allSatisfy { $0.hasPrefix("#hatch)") })
    #expect(html.firstMatch(of: /<[^>]* on[a-z]+=/) == nil)
  }

  @Test func hostileNamesStayText() {
    let html = ReportSample(name: ReportSample.hostile).html
    #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    #expect(!html.contains("\u{202E}"))
    #expect(html.contains("<bdi>"))
  }

  @Test func elementsAreClosedInOrder() {
    for html in [html, ReportSample(name: ReportSample.hostile).html] {
      var open: [Substring] = []
      for match in html.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) where !["meta", "br"].contains(match.output.2)
      {
        if match.output.1.isEmpty {
          open.append(match.output.2)
        } else {
          #expect(open.popLast() == match.output.2)
        }
      }
      #expect(open == [])
    }
  }

  @Test func theSameResultGivesTheSameBytes() {
    #expect(ReportSample(rows: 20).html == html)
  }

  @Test func lawThatIsNotSimplyInForceHasABanner() {
    #expect(!html.contains("class=\"banner\""))
    let unverified = ReportSample(status: "unverified").html
    #expect(unverified.contains("Law that is unverified."))
    #expect(unverified.contains("class=\"banner\""))
    #expect(ReportSample(status: "stayed").html.contains("Law that is stayed."))
  }

  @Test func noPromiseIsMade() {
    #expect(html.firstMatch(of: /(?i)\bclear(ed|ance|s|ly)?\b|guarantee|compliant/) == nil)
  }

  @Test func aScenarioThatTouchesNothingHasAPageToo() throws {
    let full = ReportSample().result
    let variant = full.variants[0]
    let empty = VariantResult(
      id: variant.id, title: variant.title, affected: [], notAffected: [], unaffected: 1000, byRegime: [],
      byCounterparty: [], byAction: [], total: Totals(currency: nil, rates: [:]).total([]), dates: [],
      edition: variant.edition)
    let result = SimulationResult(
      scenario: full.scenario, variants: [empty], rows: 0, objects: 0, assessments: 0, edition: "",
      missingRates: [],
      warnings: [Warning("odd", file: "orders.csv", line: 3)], ownership: [])
    let html = SimulationDocument(result).html
    #expect(html.contains("no answer about the 0 objects of the book changes"))
    #expect(html.contains("orders.csv:3: odd"))
  }
}
