import QueryGenerator
import Testing

@testable import Measurement

@Suite struct MeasurementTests {
  private func query(_ kind: QueryClass, _ keys: [String] = [], ids: [String] = []) -> Query {
    Query(
      id: "\(kind.rawValue)-1", queryClass: kind, text: "x", list: kind.isNegative ? nil : "SDN",
      right: RightAnswers(keys: keys, rows: [], sourceIDs: ids))
  }

  private func answer(_ name: String, _ score: Double, id: String? = nil) -> Answer {
    Answer(names: [name], sourceID: id, label: name, score: score, alert: score >= 0.7)
  }

  @Test func rightIsByNameOrByThePublishersId() {
    let asked = query(.exact, ["ivanov sergey"], ids: ["36"])
    let judged = Judgement(
      of: [answer("Petrov", 0.9), answer("IVANOV, Sergey", 0.8), answer("Other", 0.5, id: "36")], to: asked)
    #expect(judged.isRight == [false, true, true])
    #expect(judged.rank == 1)
    #expect(judged.isFound)
    #expect(judged.rightScore == 0.8)
  }

  @Test func figuresAreSharesOfTheQuestions() throws {
    let judgements = [
      Judgement(of: [answer("a", 0.9)], to: query(.exact, ["a"])),
      Judgement(of: [answer("b", 0.8), answer("a", 0.6)], to: query(.exact, ["a"])),
      Judgement(of: [], to: query(.exact, ["a"])),
      Judgement(of: [answer("b", 0.3)], to: query(.exact, ["a"])),
      Judgement(of: [answer("a", 0.75)], to: query(.census)), Judgement(of: [], to: query(.census)),
    ]
    let figures = AccuracyFigures(judgements, threshold: 0.7)
    let exact = try #require(figures.positives.first)
    #expect(
      [exact.first, exact.inFirstFive, exact.aboveThreshold, exact.meanScore] == [0.25, 0.5, 0.25, 0.375])
    #expect(figures.negatives.map(\.falseAlerts) == [0.5])
    let misses = Misses(judgements, limit: 2)
    #expect(misses.notFound.map(\.rightScore) == [0, 0])
    #expect(misses.falseAlerts.map(\.first) == ["a"])
  }

  @Test func theOperatingPointAllowsNoMoreFalseAlertsThanAsked() {
    let negatives = (0..<100).map { Judgement(of: [answer("n", Double($0) / 100)], to: query(.census)) }
    let positives = [0.99, 0.985, 0.98, 0.5].map {
      Judgement(of: [answer("a", $0)], to: query(.exact, ["a"]))
    }
    let point = OperatingPoint(negatives + positives)
    #expect(point.threshold == 0.98)
    #expect(point.aboveThreshold == 0.5)
  }

  @Test func calibrationCountsEveryAnswer() {
    let judgements = [
      Judgement(of: [answer("a", 1), answer("b", 0.95), answer("c", 0.1)], to: query(.exact, ["a"]))
    ]
    let bins = Calibration(judgements, binCount: 10).bins
    #expect(bins[9].answers == 2)
    #expect(bins[9].share == 0.5)
    #expect(bins[1].answers == 1)
    #expect(bins[0].answers == 0)
  }

  @Test(arguments: [(50, 50.0), (90, 90.0), (99, 99.0)])
  func percentilesAreOfTheNearestRank(percent: Int, expected: Double) {
    #expect(Latencies.percentile(percent, (1...100).map(Double.init)) == expected)
  }

  @Test func theSlowestQuestionsAreNamed() {
    let latencies = Latencies([1, 9, 4], queries: ["a", "b", "c"], slowest: 2)
    #expect(latencies.slowest.map(\.query) == ["b", "c"])
    #expect(latencies.max == 9)
  }

  @Test func aProgramIsTimedUntilItEnds() {
    let run = ProgramRun("/bin/sh", ["-c", "sleep 0.02; exit 3"])
    #expect(run.status == 3)
    #expect(run.microseconds >= 20_000)
    #expect(run.peakBytes > 0)
  }

  @Test func aProgramThatIsKilledOrMissingHasNoStatus() {
    #expect(ProgramRun("/bin/sh", ["-c", "kill -9 $$"]).status == nil)
    #expect(ProgramRun("/no/such/program", []).status == nil)
  }

  @Test(arguments: [(0.97314, "0.9731"), (1, "1.0000"), (0.00005, "0.0001"), (-0.5, "-0.5000")])
  func numbersArePrintedToFourPlaces(value: Double, text: String) {
    #expect(decimal(value) == text)
  }
}
