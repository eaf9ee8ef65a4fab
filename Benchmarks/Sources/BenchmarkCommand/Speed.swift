import ArgumentParser
import Measurement
import QueryGenerator
import Screening

struct Speed: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How long a question takes, and how much memory and time the World does. One thread.")

  @OptionGroup var options: QuestionOptions
  @Option(help: "At or above this score a match is an alert.") var threshold = ScreeningOptions
    .defaultThreshold

  struct Report: Encodable {
    let latencies: Latencies
    let compile: Cost?
    let openSeconds: Double
    let compiledBytes: Int
    let dataBytes: Int
    let screeningPeakBytes: Int

    var text: String {
      [
        latencies.text + "\n",
        compile.map { "compiled: \($0.text)" },
        "opened in \(decimal(openSeconds * 1_000, places: 1)) ms; "
          + "compiled file \(megabytes(compiledBytes)), data folder \(megabytes(dataBytes))",
        "peak while screening \(megabytes(screeningPeakBytes)), the questions included",
      ].compactMap(\.self).joined(separator: "\n")
    }
  }

  func run() throws {
    let world = try options.world()
    let texts = try options.querySet().queries.map(\.text)
    Memory.forgetPeak()
    let latencies = Latencies.measure(texts) { world.screen($0, threshold: threshold).matches.count }
    let report = Report(
      latencies: latencies, compile: world.compile, openSeconds: world.openSeconds,
      compiledBytes: world.compiledBytes, dataBytes: world.dataBytes, screeningPeakBytes: Memory.peak())
    try options.print(report, text: report.text)
  }
}
