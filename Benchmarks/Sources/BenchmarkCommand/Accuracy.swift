import ArgumentParser
import Measurement
import QueryGenerator
import Screening

struct Accuracy: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How often the right listing is found, and how often an unlisted party raises an alert.")

  @OptionGroup var options: QuestionOptions
  @Option(help: "At or above this score a match is an alert.") var threshold = ScreeningOptions
    .defaultThreshold
  @Option(help: "Also list so many of the worst misses and of the worst false alerts.") var misses = 0
  @Flag(help: "Tell the engine whether the name is a person's, a company's or a ship's, where the list says.")
  var withKind = false

  struct Report: Encodable {
    let figures: AccuracyFigures
    let atOnePercent: OperatingPoint
    let misses: Misses
  }

  func run() throws {
    let set = try options.querySet()
    let world = try options.world()
    let judgements = set.queries.map { world.judge($0, withKind: withKind, threshold: threshold) }
    let report = Report(
      figures: AccuracyFigures(judgements, threshold: threshold), atOnePercent: OperatingPoint(judgements),
      misses: Misses(judgements, limit: misses))
    let text =
      report.figures.text + "\n\n" + report.atOnePercent.text
      + (misses > 0 ? "\n\n" + report.misses.text : "")
    try options.print(report, text: text)
  }
}
