import ArgumentParser
import Documents
import Licet

import struct Foundation.URL

struct SimulateCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "What would a designation do, to whom, from when, and by which law?",
    discussion: """
      Examples:
        licet simulate Examples/hikvision-2019/scenario.yaml --book Examples/hikvision-2019/book
        licet simulate scenario.yaml --book book.sqlite --html report.html
        licet simulate scenario.yaml --book book --columns orders.counterparty=KUNDE --format json
      """)

  @Argument(help: "The scenario: a YAML or JSON document.", completion: .file()) var scenario: String
  @Option(help: "The book of business: a folder of CSV files, or a SQLite file.", completion: .file())
  var book: String
  @Option(help: "A header that can't be guessed: TABLE.COLUMN=HEADER; may be repeated.") var columns:
    [String] = []
  @Option(help: "Ask on this day instead of the scenario's own: yyyy-mm-dd.") var on: String?
  @Option(help: "Where to write the report for a browser.", completion: .file()) var html: String?
  @OptionGroup var data: DataOptions
  @OptionGroup var answer: AnswerOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let world = try data.world(in: surroundings)
    var scenario = try Scenario.read(try QuestionFile.read(scenario), file: scenario)
    if let on { scenario = scenario.asked(on: try day(on)) }
    let book = try BookReader(columns: columns).read(URL(filePath: book))
    let result = try Simulator(world, scenario, book).run(cores: surroundings.cores)
    try write(result, surroundings)
    let touched = result.variants.contains { !$0.affected.isEmpty }
    return answer.status(needsPerson: touched)
  }

  private func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw LicetError(.badUsage, "'\(text)' is no day", remedy: "write yyyy-mm-dd")
    }
    return day
  }

  private func write(_ result: SimulationResult, _ surroundings: Surroundings) throws {
    let document = SimulationDocument(result)
    if let html {
      let file = try OutputFile(html, process: surroundings.process)
      try file.write(document.html)
      try file.publish()
      try surroundings.diagnostics.line("The report is in \(html).")
    }
    for warning in result.warnings.prefix(20) {
      let place = [warning.file, warning.line.map(String.init)].compactMap { $0 }.joined(separator: ":")
      try surroundings.diagnostics.line(
        "licet: warning: " + (place.isEmpty ? "" : place + ": ") + warning.message)
    }
    if result.warnings.count > 20 {
      try surroundings.diagnostics.line(
        "licet: warning: \(result.warnings.count - 20) more; --format json has all")
    }
    try surroundings.output.write(
      answer.format == .json
        ? document.json.text + "\n" : SimulationReport(style: surroundings.style).text(of: result))
  }
}
