import ArgumentParser
import Documents
import Licet

struct ScreenCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Listings that a party, or each party of a file, resembles.",
    discussion: """
      Examples:
        licet screen "Hik Vision Digital Technology"
        licet screen "Chen Quanguo" --kind person --birth-date 1955 --on 2020-07-09
        licet screen --identifier IMO:9187629
        licet screen --input parties.csv --columns name=NAME,country=CTRY --output answers.csv
      """)

  @Argument(help: "The party's name, in quotes; in any script.")
  var name: String?

  @OptionGroup(title: "What else is known of the party")
  var party: PartyOptions

  @OptionGroup(title: "What to screen against")
  var choices: ScreeningChoices

  @OptionGroup(title: "What to screen against")
  var threshold: ThresholdOptions

  @OptionGroup(title: "What to screen against")
  var moment: MomentOptions

  @OptionGroup(title: "Many parties")
  var batch: BatchOptions

  @OptionGroup var data: DataOptions
  @OptionGroup var answer: AnswerOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let tally = Tally()
    let asked = try single(surroundings, tally)
    let desk = try ScreeningDesk(
      moment: moment, threshold: threshold, choices: choices, data: data, surroundings: surroundings)
    guard let asked else { return try screenFile(desk, surroundings) }
    let found = desk.world.screen(asked, desk.options)
    let text =
      answer.format == .json
      ? ScreeningDocument.text(id: nil, on: desk.date, found, desk.basis) + "\n"
      : desk.report.text(of: asked, asked: desk.date, found)
    try surroundings.output.write(text)
    for line in tally.lines { try surroundings.diagnostics.line(line) }
    return answer.status(needsPerson: found.matches.contains(where: \.alert))
  }

  /// The party asked about; nil for a batch.
  private func single(_ surroundings: Surroundings, _ tally: Tally) throws -> Party? {
    guard batch.input != nil else {
      try batch.requireSingle()
      return try party.party(named: name, today: surroundings.today, tally: tally)
    }
    guard name == nil else {
      throw LicetError(.badUsage, "a name and --input stand together", remedy: "give one of them")
    }
    return nil
  }

  private func screenFile(_ desk: ScreeningDesk, _ surroundings: Surroundings) throws -> ExitStatus {
    let rows = ScreeningRows(desk: desk, form: batch.form(answer.format))
    return try BatchRun(batch: batch, answer: answer, shape: .party, surroundings: surroundings)
      .run(
        input: batch.input ?? "-", opening: rows.opening, closing: rows.closing, work: { { rows.answer($0) } }
      )
  }
}
