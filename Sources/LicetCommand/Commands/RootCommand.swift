import ArgumentParser

struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licet",
    abstract: "May we do this, with these parties, on this day, and which law says so?",
    discussion: """
      Examples:
        licet assess Examples/hikvision-disk-drives.yaml --on 2019-10-09
        licet simulate Examples/hikvision-2019/scenario.yaml --book Examples/hikvision-2019/book
        licet classify thermal camera
        licet ownership Examples/ownership.json
        licet law show us.ear.744.21
        licet screen "Hik Vision Digital Technology"
        licet screen --input counterparties.csv --output answers.ndjson
        licet explain "Hik Vision" us-cmic:30946
        licet lists import sdn.csv

      Exit status: 0 answered; 1 answered, and something needs a person; 2 bad usage or bad input; 3 could not be \
      answered. No answer means "clear", and none is legal advice.
      """,
    version: Version.text,
    subcommands: questions + desk)

  private static let questions: [any ParsableCommand.Type] = [
    ScreenCommand.self, CompareCommand.self, ExplainCommand.self, AssessCommand.self,
    ClassifyCommand.self, SimulateCommand.self, OwnershipCommand.self, LawCommand.self, ListsCommand.self,
  ]

  #if Desk
  private static let desk: [any ParsableCommand.Type] = [ServeCommand.self, LedgerCommand.self]
  #else
  private static let desk: [any ParsableCommand.Type] = []
  #endif
}
