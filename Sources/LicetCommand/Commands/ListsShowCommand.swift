import ArgumentParser
import Documents
import Licet

struct ListsShowCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The whole of one listing, as published and as we read it.")

  @Argument(help: "The id of a listing, as screen prints it.") var listing: String

  @OptionGroup var moment: MomentOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var format: FormatOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let found = try data.listing(listing, in: surroundings)
    let titles = try Lists.catalog(home: surroundings.licetHome)
    let title = titles.first { $0.id == found.list }?.title
    let on = try moment.moment(today: surroundings.today)
    try surroundings.output.write(
      format.format == .json
        ? ListingDocument.json(found, on: on).text + "\n"
        : ListingPage(lines: ListingLines(listing: found, title: title, on: on), style: surroundings.style)
          .text)
    return .answered
  }
}
