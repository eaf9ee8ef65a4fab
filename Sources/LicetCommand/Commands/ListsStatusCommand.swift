import ArgumentParser
import Documents
import Licet

struct ListsStatusCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "The lists that are loaded, and how old they are.")

  @OptionGroup var data: DataOptions
  @OptionGroup var format: FormatOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let basis = Basis(try data.world(in: surroundings), today: surroundings.today)
    try surroundings.output.write(
      format.format == .json
        ? ListsText.statusJSON(basis).text + "\n" : ListsText.status(basis, surroundings.style))
    return .answered
  }
}
