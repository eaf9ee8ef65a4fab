import ArgumentParser
import Foundation
import Measurement
import QueryGenerator

struct Startup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "How long `licet screen NAME`, or `licet assess FILE`, takes from start to exit, and how much memory it holds."
  )

  @Option(help: "The program.") var licet: String
  @Option(help: "A data folder that lists were imported into.") var data: String
  @Option(help: "The name to screen.") var name = "Hik Vision Digital Technology"
  @Option(help: "A question's file: `licet assess FILE` is timed instead.") var question: String?
  @Option(help: "How often.") var runs = 50

  func run() throws {
    // The first runs bring the files into memory.
    let measured = try (0..<(runs + 3)).map { _ in try screen() }.dropFirst(3)
    let figures = Latencies(measured.map(\.microseconds), queries: [], slowest: 0)
    let processor = Latencies(measured.map(\.processorMicroseconds), queries: [], slowest: 0)
    let parts = [("p50", figures.p50), ("p90", figures.p90), ("max", figures.max)]
    let peak = measured.map(\.peakBytes).max() ?? 0
    print(
      "\(runs) runs, milliseconds: "
        + parts.map { "\($0.0) \(decimal($0.1 / 1_000, places: 1))" }.joined(separator: "  ")
        + "; processor time p50 \(decimal(processor.p50 / 1_000, places: 1)); peak \(megabytes(peak))")
  }

  private func screen() throws -> ProgramRun {
    let asked = question.map { ["assess", $0] } ?? ["screen", name]
    let run = ProgramRun(licet, asked + ["--data", data])
    guard let status = run.status, [0, 1].contains(status) else {
      throw InputError(
        "\(licet) ended with \(run.status.map { "status \($0)" } ?? "a signal, or did not start"); "
          + "run it by hand to see why")
    }
    return run
  }
}
