import ArgumentParser

@main
struct LicetBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licet-bench",
    abstract:
      "Measures how well and how fast Licet screens names and assesses transactions.",
    discussion:
      "The official files are looked for in ../shared beside the checkout, or where LICET_SHARED says.",
    subcommands: [
      Queries.self, Compile.self, Accuracy.self, Speed.self, CalibrationTable.self, Startup.self,
      Assess.self, OwnershipSpeed.self, BookSpeed.self,
    ])
}
