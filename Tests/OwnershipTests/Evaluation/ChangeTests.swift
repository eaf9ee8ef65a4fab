import TestSupport
import Testing
import Vocabulary

@testable import Ownership

/// A changed holding is followed to the same end as evaluating everything anew.
@Suite struct ChangeTests {
  @Test(arguments: [true, false]) func followingChangesEqualsEvaluatingAnew(aggregating: Bool) {
    var random = SplitMix64(seed: 7)
    var builder = OwnershipGraphBuilder()
    for party in 0..<120 { builder.party("P\(party)") }
    for _ in 0..<300 { draw(&random).map { builder.hold("P\($0.0)", of: "P\($0.1)", $0.2) } }
    let standings = (0..<120).map { $0 < 8 ? Standing.listed : $0 < 12 ? .possible : .unlisted }
    let rule = ThresholdRule(threshold: .half, aggregatesOwners: aggregating)
    var live = OwnershipEvaluation(
      builder.graph(), rule: rule, on: ExhaustiveGraphs.day, standings: standings)
    var seen: [Capture: Int] = [:]
    for step in 0..<2000 {
      if step % 5 == 0, let (owner, owned, share) = draw(&random) {
        live.add(Shareholding(owner: Int32(owner), owned: Int32(owned), share: share))
      } else {
        let place = Int.random(in: 0..<live.graph.holdings.count, using: &random)
        live.set(Bool.random(using: &random) ? ShareRange(.none) : share(&random), at: place)
      }
      let anew = OwnershipEvaluation(live.graph, rule: rule, on: live.day, standings: standings)
      for party in 0..<120 {
        if live[party] != anew[party] {
          Issue.record("step \(step), party \(party): \(live[party]), anew \(anew[party])")
          return
        }
        seen[anew[party], default: 0] += 1
      }
    }
    #expect(Capture.allCases.allSatisfy { seen[$0, default: 0] > 1000 }, "\(seen)")
  }

  private func draw(_ random: inout SplitMix64) -> (Int, Int, ShareRange)? {
    let (owner, owned) = (Int.random(in: 0..<120, using: &random), Int.random(in: 0..<120, using: &random))
    return owner == owned ? nil : (owner, owned, share(&random))
  }

  private func share(_ random: inout SplitMix64) -> ShareRange {
    let least = Int64.random(in: 0...6, using: &random)
    let most = min(10, least + (Int.random(in: 0..<4, using: &random) == 0 ? 4 : 0))
    let tenth = Share.all.trillionths / 10
    return ShareRange(least: Share(trillionths: least * tenth), most: Share(trillionths: most * tenth))
  }
}
