import ArgumentParser

struct LawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law", abstract: "The law as data: check it, read it, compare two days.",
    subcommands: [LawCheckCommand.self, LawShowCommand.self, LawDiffCommand.self, LawMutateCommand.self])
}
