import ArgumentParser
import Foundation
import Measurement
import Ownership
import QueryGenerator
import Vocabulary

struct OwnershipSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ownership",
    abstract:
      "How long a table of holdings takes to read, a rule to apply to all, and a change to follow. One thread."
  )

  @Option(help: "How many holdings.") var holdings = 5_000_000
  @Option(help: "How many parties.") var parties = 2_000_000
  @Option(help: "How many single changes are followed.") var changes = 10_000
  @Option(help: "The seed of the holdings and changes.") var seed: UInt64 = 20_261_127

  private static let day = CalendarDay(year: 2026, month: 11, day: 27) ?? CalendarDay(daysSinceEpoch: 20_784)

  func run() throws {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "licet-holdings-\(seed)-\(holdings).csv")
    try write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    Memory.forgetPeak()
    let builder = try timed("table read") { try HoldingsTable.read(contentsOf: file, named: "holdings.csv") }
    let graph = timed("graph built and reviewed") { builder.graph() }
    print(
      "\(graph.holdings.count) holdings of \(graph.parties.count) parties, peak \(megabytes(Memory.peak()))")
    let standings = graph.ids.map { standing($0) }
    let evaluation = timed("rule applied to all") { evaluate(graph, standings) }
    try follow(evaluation, standings)
    print("peak \(megabytes(Memory.peak()))")
  }

  private func write(to file: URL) throws {
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw InputError("the table can't be written to \(file.path)")
    }
    let handle = try FileHandle(forWritingTo: file)
    var generator = HoldingGenerator(seed: seed, parties: parties, holdings: holdings)
    try generator.write { try handle.write(contentsOf: Data($0)) }
    let bytes = try handle.offset()
    try handle.close()
    print("table of \(megabytes(Int(bytes)))")
  }

  /// A party in a thousand is listed, one in two thousand may be.
  private func standing(_ id: String) -> Standing {
    let number = Int(id.dropFirst()) ?? 0
    return number % 1_000 == 0 ? .listed : number % 2_000 == 1 ? .possible : .unlisted
  }

  private func evaluate(_ graph: OwnershipGraph, _ standings: [Standing]) -> OwnershipEvaluation {
    OwnershipEvaluation(graph, rule: ThresholdRule(threshold: .half), on: Self.day, standings: standings)
  }

  private func follow(_ former: OwnershipEvaluation, _ standings: [Standing]) throws {
    var evaluation = former
    var random = SeededGenerator(seed: seed, purpose: "changes")
    let clock = ContinuousClock()
    // The first change copies the graph, which the former evaluation holds too.
    evaluation.set(evaluation.graph.holdings[0].share, at: 0)
    let times = (0..<changes).map { _ in
      let place = random.below(evaluation.graph.holdings.count)
      let share = ShareRange(Share(trillionths: Int64(random.below(101)) * 10_000_000_000))
      let start = clock.now
      evaluation.set(share, at: place)
      return (clock.now - start).microseconds
    }
    let figures = Latencies(times, queries: [], slowest: 0)
    let parts = [("p50", figures.p50), ("p90", figures.p90), ("p99", figures.p99), ("max", figures.max)]
    print(
      "\(changes) changes, microseconds: "
        + parts.map { "\($0.0) \(decimal($0.1, places: 1))" }.joined(separator: "  "))
    let anew = evaluate(evaluation.graph, standings)
    let differing = standings.indices.count { evaluation[$0] != anew[$0] }
    let captured = standings.indices.count { anew[$0] == .captured }
    let open = standings.indices.count { anew[$0] == .undetermined }
    print("\(captured) captured, \(open) undetermined; \(differing) differ from evaluating anew")
    guard differing == 0 else {
      throw InputError("following changes gave another outcome than evaluating anew")
    }
  }

  private func timed<Value>(_ what: String, _ work: () throws -> Value) rethrows -> Value {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try work()
    print("\(what): \(decimal((clock.now - start).seconds, places: 2)) s")
    return value
  }
}
