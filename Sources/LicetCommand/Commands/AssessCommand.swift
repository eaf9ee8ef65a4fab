import ArgumentParser
import Licet

struct AssessCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "May we do this, with these parties, on this day, and which law says so?",
    discussion: """
      Example:
        licet assess Examples/hikvision-disk-drives.yaml --on 2019-10-09
      """)

  @Argument(help: "The question: a JSON or YAML document.") var file: String

  @Flag(help: "Tell the whole reasoning.") var explain = false
  @OptionGroup var moment: MomentOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var answer: AnswerOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let world = try data.world(in: surroundings)
    let law = try world.law()
    let transaction = try TransactionReader(facts: law.book.facts, file: file).read(
      try QuestionFile.read(file))
    let assessor = try Assessor(world)
    let asked = try moment.on == nil && transaction.on != nil ? nil : moment.moment(today: surroundings.today)
    let assessment = try assessor.assess(
      transaction, on: asked, asWritten: asked == nil ? nil : moment.date(today: surroundings.today))
    try surroundings.output.line(AssessmentDocument(assessment).json(withTrace: explain).text)
    return answer.status(needsPerson: assessment.outcome > .exceptionPossible)
  }
}
