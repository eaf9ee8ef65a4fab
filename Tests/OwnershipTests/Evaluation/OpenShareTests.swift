import TestSupport
import Testing
import Vocabulary

@testable import Ownership

/// What open shares leave open: the bounds against every way the shares may turn out.
@Suite struct OpenShareTests {
  /// A graph of four parties whose holdings lie between quarters.
  struct Drawn {
    var edges: [(owner: Int, owned: Int, least: Int, most: Int)] = []
    var isPossiblyListed = false

    init(_ random: inout SplitMix64) {
      for owner in 0..<4 {
        for owned in 0..<4 where owner != owned && Int.random(in: 0..<3, using: &random) == 0 {
          let least = Int.random(in: 0...2, using: &random)
          edges.append((owner, owned, least, min(4, least + Int.random(in: 0...2, using: &random))))
        }
      }
      isPossiblyListed = Bool.random(using: &random)
    }

    var isFeasible: Bool {
      (0..<4).allSatisfy { party in edges.filter { $0.owned == party }.reduce(0) { $0 + $1.least } <= 4 }
    }

    /// Of party 0 listed for certain (and party 1 perhaps): who is captured in every case, and in some case.
    func bruteForce() -> (always: Set<Int>, ever: Set<Int>) {
      var (always, ever): (Set<Int>, Set<Int>) = ([0, 1, 2, 3], [])
      var shares = [[Int]](repeating: [0, 0, 0, 0], count: 4)
      func visit(_ index: Int) {
        if index < edges.count {
          let edge = edges[index]
          for parts in edge.least...edge.most {
            shares[edge.owner][edge.owned] = parts
            if (0..<4).reduce(0, { $0 + shares[$1][edge.owned] }) <= 4 { visit(index + 1) }
          }
          shares[edge.owner][edge.owned] = 0
          return
        }
        for listed in isPossiblyListed ? [[0], [0, 1]] : [[0]] {
          let found = PlainOwnership(count: 4, shares: shares, threshold: 2).captured(listed: Set(listed))
          (always, ever) = (always.intersection(found), ever.union(found))
        }
      }
      visit(0)
      return (always, ever)
    }

    func evaluated() -> OwnershipEvaluation {
      var builder = OwnershipGraphBuilder()
      for party in 0..<4 { builder.party("P\(party)") }
      for edge in edges {
        builder.hold(
          "P\(edge.owner)", of: "P\(edge.owned)",
          ShareRange(least: Self.share(edge.least), most: Self.share(edge.most)))
      }
      return OwnershipEvaluation(
        builder.graph(), rule: ExhaustiveTests.half, on: ExhaustiveGraphs.day,
        standings: [.listed, isPossiblyListed ? .possible : .unlisted, .unlisted, .unlisted])
    }

    static func share(_ quarters: Int) -> Share {
      Share(trillionths: Share.all.trillionths / 4 * Int64(quarters))
    }
  }

  @Test func boundsAreWhatEveryCaseAndSomeCaseGive() {
    var random = SplitMix64(seed: 4)
    var (tried, open) = (0, 0)
    while tried < 3000 {
      let drawn = Drawn(&random)
      guard drawn.isFeasible else { continue }
      tried += 1
      let (always, ever) = drawn.bruteForce()
      let evaluation = drawn.evaluated()
      for party in 0..<4 {
        let found = evaluation[party]
        #expect((found == .listed || found == .captured) == always.contains(party), "\(drawn) \(party)")
        #expect((found != .notCaptured) == ever.contains(party), "\(drawn) \(party)")
        #expect((evaluation.openPoint(of: party) != nil) == (found == .undetermined))
        if found == .undetermined { open += 1 }
      }
    }
    #expect(open > 500)
  }

  @Test func theWidestShareIsTheOneToFindOut() throws {
    var builder = OwnershipGraphBuilder()
    builder.hold("X", of: "A", ShareRange(least: Share(trillionths: 200_000_000_000), most: .half))
    builder.hold("Y", of: "A", ShareRange(.none))
    builder.hold("A", of: "B", ShareRange(.all))
    let graph = builder.graph()
    let x = try #require(graph.parties.place(of: "X"))
    let b = try #require(graph.parties.place(of: "B"))
    var standings = [Standing](repeating: .unlisted, count: graph.parties.count)
    standings[x] = .listed
    let evaluation = OwnershipEvaluation(
      graph, rule: ExhaustiveTests.half, on: ExhaustiveGraphs.day, standings: standings)
    #expect(evaluation[b] == .undetermined)
    #expect(evaluation.openPoint(of: b) == .share(0))
  }
}
