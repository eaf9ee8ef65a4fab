import Foundation
import Licet
import TestSupport

@testable import LicetCommand

/// A command line run inside the test, for what is decided before any list is opened.
enum InProcess {
  struct Result {
    let status: Int32
    let output: String
    let diagnostics: String
  }

  static func run(_ arguments: [String], environment: [String: String] = [:]) -> Result {
    let (output, diagnostics) = (MemorySink(), MemorySink())
    let surroundings = surroundings(output: output, diagnostics: diagnostics, environment: environment)
    let status = Tool(surroundings).run(arguments)
    return Result(status: status, output: output.text, diagnostics: diagnostics.text)
  }

  static func surroundings(
    output: any TextSink = MemorySink(), diagnostics: any TextSink = MemorySink(),
    environment: [String: String] = [:],
    outputIsTerminal: Bool = false
  ) -> Surroundings {
    Surroundings(
      now: Instant(endOf: Samples.today), environment: environment, home: URL(filePath: "/home/user"),
      output: output,
      diagnostics: diagnostics, input: .nullDevice, outputIsTerminal: outputIsTerminal,
      diagnosticsAreTerminal: false,
      cores: 2, process: 1)
  }
}
