import ArgumentParser
import Licet

/// How strictly.
struct ThresholdOptions: ParsableArguments {
  @Option(help: .init("From this score (0…1) on, two are taken to match.", valueName: "score"))
  var threshold: Double = ScreeningOptions.defaultThreshold

  /// - Throws: `LicetError.badUsage` for what is no score.
  func checked() throws -> Double {
    guard (0...1).contains(threshold) else {
      throw LicetError(
        .badUsage, "the threshold \(threshold) is out of range", remedy: "give a number from 0 to 1")
    }
    return threshold
  }
}
