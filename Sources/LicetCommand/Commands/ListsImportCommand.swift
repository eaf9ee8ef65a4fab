import ArgumentParser
import Documents
import Licet

import struct Foundation.URL

struct ListsImportCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Load official files: all of them, or none.",
    discussion: """
      Plain, gzip, zstd, or tar of them; the format is recognized from the content.
      Files of one set (sdn.csv, add.csv, alt.csv, sdn_comments.csv) are given together.

      Examples:
        licet lists import sdn.csv add.csv alt.csv sdn_comments.csv
        licet lists import consolidated.csv.gz --as-of 2026-07-31
      """)

  @Argument(help: "Official files.", completion: .file()) var files: [String]

  @Option(help: .init("Which list the files are; recognized where not said.", valueName: "id")) var list:
    String?

  @Option(help: .init("The day the files speak for; their own where not said.", valueName: "date")) var asOf:
    String?

  @OptionGroup var data: DataOptions
  @OptionGroup var format: FormatOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let known = try Lists.catalog(home: surroundings.licetHome).map(\.id)
    let list = try list.map { try ScreeningChoices.listOfFiles($0, known: known) }
    let report = try Lists.importFiles(
      files.map { URL(filePath: $0) }, list: list, asOf: try day(today: surroundings.today),
      data: data.folder(in: surroundings), home: surroundings.licetHome)
    let basis = Basis(edition: report.edition, lists: report.lists, today: surroundings.today)
    try surroundings.output.write(
      format.format == .json
        ? ListsText.importJSON(report, basis).text + "\n" : ListsText.imported(basis, surroundings.style))
    let tally = Tally()
    tally.note(report.warnings)
    let world = try World.open(data: data.folder(in: surroundings), home: surroundings.licetHome)
    noteSuperseded(report.lists, inForce: world.lists, tally)
    for line in tally.lines { try surroundings.diagnostics.line(line) }
    return .answered
  }

  /// An older issue, or one that claims a day to come, is kept; people must know which one answers.
  private func noteSuperseded(_ loaded: [ListStatus], inForce: [ListStatus], _ tally: Tally) {
    for status in loaded {
      guard let current = inForce.first(where: { $0.id == status.id }), current.asOf > status.asOf else {
        continue
      }
      tally.note("\(status.id) of \(status.asOf) was kept as history; that of \(current.asOf) stays in force")
    }
  }

  private func day(today: CalendarDay) throws -> CalendarDay? {
    guard let asOf else { return nil }
    if let day = CalendarDay(iso: asOf) {
      guard day <= today else {
        throw LicetError(
          .badUsage, "--as-of \(day) is a day to come", remedy: "give the day the publisher issued the file")
      }
      return day
    }
    throw LicetError(.badUsage, "'\(asOf.printable)' is no day", remedy: "write yyyy-mm-dd")
  }
}
