import Testing
import Vocabulary

@testable import Ownership

/// Every small graph there is, against the plain version.
@Suite struct ExhaustiveTests {
  static let half = ThresholdRule(threshold: .half)

  @Test(arguments: 1...3) func everyGraphOfFourPartiesInQuarters(listed: Int) {
    let count = ExhaustiveGraphs(parties: 4, parts: 4, listed: listed).compare(
      Self.half, everyFullEvaluation: 3)
    #expect(count.graphs == 35 * 35 * 35 * 35)
    #expect(count.captured > 0)
    #expect(count.differences == [])
  }

  @Test(arguments: 1...4) func everyGraphOfFivePartiesInHalves(listed: Int) {
    let count = ExhaustiveGraphs(parties: 5, parts: 2, listed: listed).compare(Self.half)
    #expect(count.graphs == 15 * 15 * 15 * 15 * 15)
    #expect(count.captured > 0)
    #expect(count.differences == [])
  }

  @Test(arguments: [
    ThresholdRule(threshold: .half, aggregatesOwners: false),
    ThresholdRule(threshold: .half, comparison: .moreThan),
  ])
  func everyGraphOfFourPartiesInHalvesUnderOtherRules(rule: ThresholdRule) {
    for listed in 1...3 {
      let count = ExhaustiveGraphs(parties: 4, parts: 2, listed: listed).compare(rule)
      #expect(count.graphs == 10 * 10 * 10 * 10)
      #expect(count.differences == [])
    }
  }
}
