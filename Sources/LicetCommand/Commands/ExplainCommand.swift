import ArgumentParser
import Documents
import Licet

struct ExplainCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Why a listing did, or did not, match a name.",
    discussion: """
      Example:
        licet explain "Dahua Hawthorn Development" us-entity-list:zhejiang-dahua-technology-1a2b3c4d
      """)

  @Argument(help: "The party's name, in quotes.") var name: String
  @Argument(help: "The id of a listing, as screen prints it.") var listing: String

  @OptionGroup(title: "What else is known of the party") var party: PartyOptions

  @OptionGroup var threshold: ThresholdOptions
  @OptionGroup var moment: MomentOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var answer: AnswerOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let tally = Tally()
    let asked = try party.party(named: name, today: surroundings.today, tally: tally)
    let desk = try ScreeningDesk(moment: moment, threshold: threshold, data: data, surroundings: surroundings)
    let match = try desk.world.explain(asked, listing: listing, desk.options)
    try surroundings.output.write(answer.format == .json ? json(match, desk) : text(match, asked, desk))
    for line in tally.lines { try surroundings.diagnostics.line(line) }
    return answer.status(needsPerson: match.alert)
  }

  private func json(_ match: Match, _ desk: ScreeningDesk) -> String {
    var writer = JSONWriter()
    writer.object {
      $0.string("edition", desk.basis.edition)
      $0.string("on", desk.date)
      $0.string("basis", desk.basis.word)
      $0.number("threshold", desk.options.threshold)
      $0.object("match") { ScreeningDocument.write(fields: match, to: &$0) }
    }
    return writer.text + "\n"
  }

  private func text(_ match: Match, _ asked: Party, _ desk: ScreeningDesk) -> String {
    let verdict =
      match.alert
      ? "an alert"
      : match.score < desk.options.threshold
        ? "no alert: below the threshold of \(desk.options.threshold.hundredths)" : "no alert: not in force"
    let style = desk.report.style
    let heading = "\(style.heading(ScreeningReport.title(asked))), as of \(desk.date): \(verdict)"
    return
      ([heading, ""] + desk.report.block(match) + [""] + desk.basis.lines(style) + desk.basis.cautions(style))
      .joined(separator: "\n") + "\n"
  }
}
