import Vocabulary

@testable import Ownership

/// All graphs of a few parties whose holdings come in equal parts, one after the other.
///
/// Which parties are listed matters only up to their names, so the first `listed` of them are.
struct ExhaustiveGraphs {
  let parties: Int
  /// How many parts make a whole.
  let parts: Int
  let listed: Int

  struct Count: Equatable {
    var graphs = 0
    var captured = 0
    var differences: [String] = []
  }

  /// Each party's owners' parts that add up to a whole at most.
  private var rows: [[Int]] {
    var rows: [[Int]] = [[]]
    for _ in 0..<parties - 1 {
      rows = rows.flatMap { row in (0...(parts - row.reduce(0, +))).map { row + [$0] } }
    }
    return rows
  }

  /// Compares with the plain version, each graph once in full and once by following the change from the one before.
  func compare(_ rule: ThresholdRule, everyFullEvaluation step: Int = 1) -> Count {
    var count = Count()
    let rows = rows
    var digits = [Int](repeating: 0, count: parties)
    var graph = complete()
    var live = OwnershipEvaluation(graph, rule: rule, on: Self.day, standings: standings)
    repeat {
      count.graphs += 1
      let expected = captured(digits.map { rows[$0] }, rule)
      for party in 0..<parties where live[party] != expected[party] {
        count.differences.append("followed \(digits.map { rows[$0] }) party \(party): \(live[party])")
      }
      if count.graphs % step == 0 {
        let full = OwnershipEvaluation(graph, rule: rule, on: Self.day, standings: standings)
        for party in 0..<parties where full[party] != expected[party] {
          count.differences.append("in full \(digits.map { rows[$0] }) party \(party): \(full[party])")
        }
      }
      count.captured += expected.count { $0 == .captured }
    } while advance(&digits, rows, &graph, &live) && count.differences.count < 10
    return count
  }

  static let day = CalendarDay(daysSinceEpoch: 18_000)

  private var standings: [Standing] { (0..<parties).map { $0 < listed ? .listed : .unlisted } }

  /// A holding of none between each two parties, those in one party side by side.
  private func complete() -> OwnershipGraph {
    var table = PartyTable()
    for party in 0..<parties { _ = table.insert("P\(party)") }
    let holdings = (0..<parties).flatMap { owned in
      owners(of: owned).map { Shareholding(owner: Int32($0), owned: Int32(owned), share: ShareRange(.none)) }
    }
    return OwnershipGraph(parties: table, holdings: holdings, sources: [], details: [:], warnings: [])
  }

  private func owners(of owned: Int) -> [Int] { (0..<parties).filter { $0 != owned } }

  private func advance(
    _ digits: inout [Int], _ rows: [[Int]], _ graph: inout OwnershipGraph, _ live: inout OwnershipEvaluation
  ) -> Bool {
    for party in 0..<parties {
      let next = digits[party] + 1 == rows.count ? 0 : digits[party] + 1
      for (offset, parts) in rows[next].enumerated() where parts != rows[digits[party]][offset] {
        let share = ShareRange(Share(trillionths: Share.all.trillionths / Int64(self.parts) * Int64(parts)))
        graph.set(share, at: party * (parties - 1) + offset)
        live.set(share, at: party * (parties - 1) + offset)
      }
      digits[party] = next
      if next != 0 { return true }
    }
    return false
  }

  private func captured(_ rows: [[Int]], _ rule: ThresholdRule) -> [Capture] {
    var shares = [[Int]](repeating: [Int](repeating: 0, count: parties), count: parties)
    for owned in 0..<parties {
      for (offset, owner) in owners(of: owned).enumerated() { shares[owner][owned] = rows[owned][offset] }
    }
    let plain = PlainOwnership(
      count: parties, shares: shares,
      threshold: Int(rule.threshold.trillionths * Int64(parts) / Share.all.trillionths),
      aggregates: rule.aggregatesOwners, isStrict: rule.comparison == .moreThan)
    let found = plain.captured(listed: Set(0..<listed))
    return (0..<parties).map { $0 < listed ? .listed : found.contains($0) ? .captured : .notCaptured }
  }
}
