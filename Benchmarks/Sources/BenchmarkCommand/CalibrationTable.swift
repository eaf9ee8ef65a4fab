import ArgumentParser
import Measurement
import QueryGenerator
import Screening

struct CalibrationTable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration", abstract: "Of the answers with a score in a range, the share that are right.")

  @OptionGroup var options: QuestionOptions
  @Option(help: "How many ranges.") var bins = 20

  func validate() throws {
    guard bins > 0 else { throw ValidationError("--bins must be positive") }
  }

  func run() throws {
    let set = try options.querySet()
    let world = try options.world()
    let judgements = set.queries.map {
      world.judge($0, withKind: false, threshold: ScreeningOptions.defaultThreshold)
    }
    let calibration = Calibration(judgements, binCount: bins)
    try options.print(calibration, text: calibration.text)
  }
}
