import ArgumentParser

struct ListsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lists",
    abstract: "The lists an answer rests on: load them, see how old they are, what changed, what they say.",
    subcommands: [
      ListsImportCommand.self, ListsStatusCommand.self, ListsDiffCommand.self, ListsShowCommand.self,
      ListsHistoryCommand.self, ListsUpdateCommand.self,
    ])
}
