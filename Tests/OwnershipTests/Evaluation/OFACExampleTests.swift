import Testing
import Vocabulary

@testable import Ownership

/// The examples of OFAC FAQ 399 and 401 and their like: X and Y are blocked.
@Suite struct OFACExampleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let id: String
    let holdings: [(String, String, String)]
    let captured: [String]
    let spared: [String]
    var testDescription: String { id }
  }

  static let examples = [
    Example(id: "O1", holdings: [("X", "0.25", "A"), ("Y", "0.25", "A")], captured: ["A"], spared: []),
    Example(id: "O2", holdings: [("X", "0.5", "A"), ("A", "0.5", "B")], captured: ["A", "B"], spared: []),
    Example(
      id: "O3", holdings: [("X", "0.5", "A"), ("X", "0.5", "B"), ("A", "0.25", "C"), ("B", "0.25", "C")],
      captured: ["A", "B", "C"], spared: []),
    Example(
      id: "O4", holdings: [("X", "0.5", "A"), ("X", "0.1", "B"), ("A", "0.4", "B")], captured: ["A", "B"],
      spared: []),
    Example(
      id: "O5", holdings: [("X", "0.5", "A"), ("X", "0.25", "B"), ("A", "0.25", "C"), ("B", "0.25", "C")],
      captured: ["A"], spared: ["B", "C"]),
    Example(id: "O6", holdings: [("X", "0.49", "A"), ("A", "1", "B")], captured: [], spared: ["A", "B"]),
    Example(id: "O7", holdings: [("X", "0.4999", "A")], captured: [], spared: ["A"]),
    Example(
      id: "a circle held from outside", holdings: [("X", "0.5", "A"), ("A", "0.6", "B"), ("B", "0.4", "A")],
      captured: ["A", "B"], spared: []),
    Example(
      id: "a circle that holds itself", holdings: [("A", "1", "B"), ("B", "1", "A"), ("X", "0", "A")],
      captured: [], spared: ["A", "B"]),
    Example(
      id: "a trillionth short", holdings: [("X", "0.25", "A"), ("Y", "0.249999999999", "A")], captured: [],
      spared: ["A"]),
  ]

  @Test(arguments: examples) func isAsTheGuidanceSays(example: Example) throws {
    var builder = OwnershipGraphBuilder()
    for (owner, share, owned) in example.holdings {
      builder.hold(owner, of: owned, ShareRange(try #require(Share(share))))
    }
    let graph = builder.graph()
    let standings = (0..<graph.parties.count).map { place -> Standing in
      ["X", "Y"].contains(graph.parties[place]) ? .listed : .unlisted
    }
    let evaluation = OwnershipEvaluation(
      graph, rule: ExhaustiveTests.half, on: ExhaustiveGraphs.day, standings: standings)
    for (ids, expected) in [(example.captured, Capture.captured), (example.spared, .notCaptured)] {
      for id in ids { #expect(evaluation[try #require(graph.parties.place(of: id))] == expected, "\(id)") }
    }
  }

  @Test func aHoldingCountsFromItsFirstToItsLastDay() throws {
    let (first, last) = (
      try #require(CalendarDay(iso: "2020-01-01")), try #require(CalendarDay(iso: "2020-06-30"))
    )
    var builder = OwnershipGraphBuilder()
    builder.hold("X", of: "A", ShareRange(.all), from: first, to: last)
    let graph = builder.graph()
    let days = [first.advanced(by: -1), first, last, last.advanced(by: 1)]
    let found = days.map {
      OwnershipEvaluation(graph, rule: ExhaustiveTests.half, on: $0, standings: [.listed, .unlisted])[1]
    }
    #expect(found == [.notCaptured, .captured, .captured, .notCaptured])
  }

  @Test func thePathLeadsFromTheListedOwnerDown() throws {
    var builder = OwnershipGraphBuilder()
    builder.hold("A", of: "B", ShareRange(.half))
    builder.hold("X", of: "A", ShareRange(.half))
    builder.hold("C", of: "B", ShareRange(.half))
    let graph = builder.graph()
    let b = try #require(graph.parties.place(of: "B"))
    let standings = (0..<graph.parties.count).map { graph.parties[$0] == "X" ? Standing.listed : .unlisted }
    let evaluation = OwnershipEvaluation(
      graph, rule: ExhaustiveTests.half, on: ExhaustiveGraphs.day, standings: standings)
    #expect(evaluation.decidingHoldings(of: b) == [1, 0])
    #expect(evaluation.decidingOwners(of: b).map { graph.parties[$0] } == ["X"])
    #expect(evaluation.aggregate(of: b) == ShareRange(.half))
  }
}
