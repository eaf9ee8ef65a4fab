import Documents
import Licet

/// Answers the questions of a batch and writes each in the form that was asked for.
struct AssessmentRows: Sendable {
  let desk: AssessmentDesk
  let form: RowForm

  /// Answers rows on one thread.
  func worker() -> (QuestionRow) -> RowAnswer {
    let assessor = Result { try Assessor(desk.world) }
    return { answer($0, assessor) }
  }

  private func answer(_ row: QuestionRow, _ assessor: Result<Assessor, any Error>) -> RowAnswer {
    do {
      let document = try JSONDocument.read(row.document, file: row.file, firstLine: row.line)
      let (transaction, assessment) = try desk.answer(document, file: row.file, assessor.get())
      return RowAnswer(
        text: text(row, transaction, assessment), alerts: assessment.outcome.needsPerson ? 1 : 0)
    } catch {
      let known =
        error as? LicetError
        ?? LicetError(.badInput, "the question can't be read", remedy: "write one JSON document a line")
      return RowAnswer(text: text(row, known), error: known)
    }
  }

  /// What people read under the last answer.
  func closing(_ totals: Batch.Totals) -> String {
    guard form == .text else { return "" }
    let refused = totals.refused == 0 ? "" : ", \(totals.refused.grouped) not asked"
    return "\(totals.rows.grouped) questions: \(totals.alerted.grouped) need a person\(refused)\n"
  }

  private func text(_ row: QuestionRow, _ transaction: Transaction, _ assessment: Assessment) -> String {
    form == .text
      ? desk.report.text(of: transaction, assessment) + "\n"
      : AssessmentDocument(assessment).text(withTrace: desk.explaining) + "\n"
  }

  private func text(_ row: QuestionRow, _ error: LicetError) -> String {
    form == .text
      ? "\(row.id.printable)  not asked: \(error.description.printable)\n"
      : ScreeningDocument.json(id: row.id, error).text + "\n"
  }
}
