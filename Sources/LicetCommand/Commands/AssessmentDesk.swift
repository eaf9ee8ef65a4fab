import Licet

/// All that assessing needs, opened once a run and shared by its threads.
struct AssessmentDesk: Sendable {
  let world: World
  let law: BodyOfLaw
  /// As of when; nil for each question's own day, else today.
  let on: Instant?
  let asWritten: String?
  let today: CalendarDay
  let explaining: Bool
  let report: AssessmentReport

  /// Reads a question and answers it as of the day asked for, its own day, or today.
  func answer(_ document: DocumentNode, file: String, _ assessor: Assessor) throws -> (
    Transaction, Assessment
  ) {
    let transaction = try TransactionReader(facts: law.book.facts, file: file).read(document)
    let moment = on ?? transaction.on ?? Instant(endOf: today)
    let text = on == nil ? transaction.onText ?? today.iso : asWritten
    return (
      transaction, try assessor.assess(transaction, on: moment, asWritten: text, explaining: explaining)
    )
  }
}
