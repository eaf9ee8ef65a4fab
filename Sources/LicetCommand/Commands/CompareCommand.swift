import ArgumentParser
import Documents
import Licet

struct CompareCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Whether two names may be one party; the order does not matter, nor what the lists hold.",
    discussion: """
      Examples:
        licet compare "Hik Vision" "Hikvision"
        licet compare "Чэнь Цюаньго" "Chen Quanguo" --kind person
        licet compare --input pairs.ndjson --output scores.csv
      """)

  @Argument(help: "One name, in quotes.") var left: String?
  @Argument(help: "The other.") var right: String?

  @Option(
    help: "The kind of both: person, organization, vessel or aircraft.",
    completion: .list(PartyKind.allCases.map(\.rawValue)))
  var kind: String?

  @OptionGroup var threshold: ThresholdOptions

  @OptionGroup(title: "Many pairs") var batch: BatchOptions
  @OptionGroup var answer: AnswerOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let threshold = try threshold.checked()
    let pair = try single(surroundings)
    let world = try World.builtIn(home: surroundings.licetHome)
    guard let (left, right) = pair else { return try compareFile(world, threshold, surroundings) }
    let comparison = world.compare(left, right, threshold: threshold)
    try surroundings.output.write(
      answer.format == .json
        ? ComparisonDocument.text(id: nil, comparison) + "\n"
        : ComparisonText.text(left, right, comparison, surroundings.style))
    return .answered
  }

  /// The two parties; nil for a batch.
  private func single(_ surroundings: Surroundings) throws -> (Party, Party)? {
    guard batch.input == nil else {
      guard left == nil, kind == nil else {
        throw LicetError(
          .badUsage, "names or --kind and --input stand together", remedy: "put them into the file")
      }
      return nil
    }
    try batch.requireSingle()
    guard let left, let right else {
      throw LicetError(.badUsage, "two names are compared", remedy: "give both, each in quotes")
    }
    return (try party(left, surroundings), try party(right, surroundings))
  }

  private func party(_ name: String, _ surroundings: Surroundings) throws -> Party {
    let tally = Tally()
    let texts = [(name, PartyField.name)] + (kind.map { [($0, .kind)] } ?? [])
    let party = try PartyOptions.party(texts, today: surroundings.today, tally: tally)
    for line in tally.lines { try surroundings.diagnostics.line(line) }
    return party
  }

  private func compareFile(
    _ world: World, _ threshold: Double, _ surroundings: Surroundings
  ) throws -> ExitStatus {
    let rows = ComparisonRows(
      world: world, threshold: threshold, form: batch.form(answer.format), style: surroundings.style)
    return try BatchRun(batch: batch, answer: answer, shape: .pair, surroundings: surroundings)
      .run(
        input: batch.input ?? "-", opening: rows.opening, closing: { _ in "" }, work: { { rows.answer($0) } })
  }
}
