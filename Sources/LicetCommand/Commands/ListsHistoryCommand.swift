import ArgumentParser
import Documents
import Licet

struct ListsHistoryCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "The states a listing was in, and what says so.")

  @Argument(help: "The id of a listing, as screen prints it.") var listing: String

  @OptionGroup var data: DataOptions
  @OptionGroup var format: FormatOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let found = try data.listing(listing, in: surroundings)
    try surroundings.output.write(
      format.format == .json
        ? HistoryDocument.json(found).text + "\n" : ListingHistory.text(found, surroundings.style))
    return .answered
  }
}
