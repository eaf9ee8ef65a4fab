import ArgumentParser
import Licet

/// Not there yet: says so, instead of an unknown command.
struct ListsUpdateCommand: Answering {
  static let configuration = CommandConfiguration(commandName: "update", shouldDisplay: false)

  @Argument(parsing: .allUnrecognized) var ignored: [String] = []

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    throw LicetError(
      .notFound, "lists are not downloaded yet",
      remedy: "save the publisher's file and load it with 'licet lists import FILE'")
  }
}
