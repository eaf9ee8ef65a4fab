import ArgumentParser
import Licet

/// Many questions from a file.
struct BatchOptions: ParsableArguments {
  @Option(
    help: .init("CSV with a header row, or NDJSON; - for standard input.", valueName: "file"),
    completion: .file())
  var input: String?

  @Option(
    help: .init("Where the answers go (default: - for standard output); CSV if so named.", valueName: "file"),
    completion: .file())
  var output: String = "-"

  @Option(
    help: .init(
      "Which columns of a CSV hold what: name=NAME,country=CTRY. Guessed where not said.",
      valueName: "field=header"))
  var columns: [String] = []

  /// One for each field; a header that holds a comma needs an option of its own.
  var assignments: [String] {
    columns.flatMap { text in
      let parts = text.split(separator: ",").map(String.init)
      return parts.allSatisfy { $0.contains("=") } ? parts : [text]
    }
  }

  /// - Throws: `LicetError.badUsage` where options of a batch stand without one.
  func requireSingle() throws {
    guard output == "-", columns.isEmpty else {
      throw LicetError(.badUsage, "--output and --columns need --input", remedy: "name a file with --input")
    }
  }

  func form(_ format: AnswerFormat?) -> RowForm {
    if output.lowercased().hasSuffix(".csv") { return .csv }
    return format == .text ? .text : .ndjson
  }
}
