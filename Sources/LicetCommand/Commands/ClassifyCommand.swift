import ArgumentParser
import Documents
import Licet

struct ClassifyCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Entries of the Commerce Control List that words may describe, with the question that decides.",
    discussion: """
      Examples:
        licet classify thermal camera
        licet classify "integrated circuit for machine learning" --limit 3
      """)

  @Argument(help: "What the item is, in English.") var words: [String]
  @Option(help: .init("How many entries to show.", valueName: "count")) var limit: Int = 6
  @OptionGroup var moment: MomentOptions
  @OptionGroup var law: LawOptions
  @OptionGroup var format: FormatOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    guard (1...Limits.matches).contains(limit) else {
      throw LicetError(
        .badUsage, "the limit \(limit) is out of range", remedy: "give a number from 1 to \(Limits.matches)")
    }
    let search = try EntrySearch(
      try law.world(in: surroundings).law(), at: try moment.moment(today: surroundings.today))
    let asked = words.joined(separator: " ")
    let candidates = search.candidates(for: asked, limit: limit)
    try surroundings.output.write(
      format.format == .json
        ? ClassificationDocument.json(asked: asked, candidates).text + "\n"
        : EntryPage(candidates: candidates, style: surroundings.style).text)
    return .answered
  }
}
