import ArgumentParser
import Documents
import Licet

import struct Foundation.URL

struct ListsDiffCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What changed between two files of one list.")

  @Argument(help: "The older file.", completion: .file()) var old: String
  @Argument(help: "The newer file.", completion: .file()) var new: String

  @Option(help: .init("Which list the files are; recognized where not said.", valueName: "id")) var list:
    String?

  @OptionGroup var format: FormatOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let known = try Lists.catalog(home: surroundings.licetHome).map(\.id)
    let list = try list.map { try ScreeningChoices.listOfFiles($0, known: known) }
    let diff = try Lists.diff(
      URL(filePath: old), URL(filePath: new), list: list, home: surroundings.licetHome)
    try surroundings.output.write(
      format.format == .json ? ListsText.diffJSON(diff).text + "\n" : ListsText.diff(diff, surroundings.style)
    )
    return .answered
  }
}
