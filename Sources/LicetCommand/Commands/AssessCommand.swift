import ArgumentParser
import Documents
import Licet

import struct Foundation.URL

struct AssessCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "May we do this, with these parties, on this day, and which law says so?",
    discussion: """
      Examples:
        licet assess Examples/hikvision-disk-drives.yaml --on 2019-10-09
        licet assess Examples/hikvision-disk-drives.yaml --on 2019-10-08 --explain
        licet assess question.yaml --ownership owners.csv
        licet assess --input questions.ndjson --output answers.ndjson

      'licet law show facts' lists the facts and attributes that a question may carry.
      """)

  @Argument(help: "The question: a JSON or YAML document.", completion: .file()) var file: String?

  @Flag(help: "Tell the whole reasoning.") var explain = false
  @Option(help: "Who owns whom: BODS, GLEIF, CSV or JSON, as 'licet ownership' reads.", completion: .file())
  var ownership: String?
  @OptionGroup var moment: MomentOptions
  @OptionGroup(title: "Many questions") var batch: BatchOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var answer: AnswerOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    guard let input = batch.input else { return try answerOne(surroundings) }
    guard file == nil else {
      throw LicetError(.badUsage, "a file and --input stand together", remedy: "give one of them")
    }
    guard batch.columns.isEmpty, batch.form(answer.format) != .csv else {
      throw LicetError(
        .badUsage, "an assessment is no row of a table", remedy: "use NDJSON for --input and --output")
    }
    let rows = AssessmentRows(desk: try desk(surroundings), form: batch.form(answer.format))
    return try BatchRun(batch: batch, answer: answer, shape: .document, surroundings: surroundings)
      .run(input: input, opening: "", closing: { rows.closing($0) }, work: { rows.worker() })
  }

  private func answerOne(_ surroundings: Surroundings) throws -> ExitStatus {
    guard let file else {
      throw LicetError(
        .badUsage, "there is nothing to ask about", remedy: "name a question's file, or many with --input")
    }
    try batch.requireSingle()
    let desk = try desk(surroundings)
    let (transaction, assessment) = try desk.answer(
      try QuestionFile.read(file), file: file, try Assessor(desk.world))
    try surroundings.output.write(
      answer.format == .json
        ? AssessmentDocument(assessment).text(withTrace: explain) + "\n"
        : desk.report.text(of: transaction, assessment))
    return answer.status(needsPerson: assessment.outcome.needsPerson)
  }

  private func desk(_ surroundings: Surroundings) throws -> AssessmentDesk {
    var world = try data.world(in: surroundings)
    if let ownership { world = world.with(ownership: try OwnershipData.read(URL(filePath: ownership))) }
    let today = surroundings.today
    return AssessmentDesk(
      world: world, law: try world.law(), on: moment.on == nil ? nil : try moment.moment(today: today),
      asWritten: moment.on, today: today, explaining: explain,
      report: AssessmentReport(
        style: surroundings.style, basis: Basis(world, today: today), isExplaining: explain))
  }
}

extension Outcome {
  /// Whether a person has to act on it, or look, before anything moves.
  var needsPerson: Bool { self >= .statementRequired }
}
