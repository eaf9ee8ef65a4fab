import ArgumentParser
import Documents
import Licet

struct LawDiffCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What of the law changed between two days.",
    discussion: """
      Example:
        licet law diff 2022-02-23 2022-03-03
      """)

  @Argument(help: "The earlier day.") var earlier: String
  @Argument(help: "The later day.") var later: String
  @OptionGroup var law: LawOptions
  @OptionGroup var format: FormatOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let book = try law.world(in: surroundings).law().book
    let changes = LawChanges(
      book: book, from: try Self.moment(earlier, surroundings), to: try Self.moment(later, surroundings))
    try surroundings.output.write(
      format.format == .json
        ? changes.document(earlier, later).text + "\n" : changes.text(earlier, later, surroundings.style))
    return .answered
  }

  private static func moment(_ text: String, _ surroundings: Surroundings) throws -> Instant {
    var options = MomentOptions()
    options.on = text
    return try options.moment(today: surroundings.today)
  }
}
