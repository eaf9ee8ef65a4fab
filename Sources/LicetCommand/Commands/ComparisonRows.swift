import Documents
import Licet

/// Compares the pairs of a batch and writes each in the form that was asked for.
struct ComparisonRows: Sendable {
  let world: World
  let threshold: Double
  let form: RowForm
  let style: Style

  var opening: String { form == .csv ? ComparisonText.header : "" }

  func answer(_ row: QuestionRow) -> RowAnswer {
    if let error = row.error { return RowAnswer(text: text(row, error), error: error) }
    guard let left = row.parties.first, let right = row.parties.last else { return RowAnswer(text: "") }
    let comparison = world.compare(left, right, threshold: threshold)
    switch form {
    case .ndjson: return RowAnswer(text: ComparisonDocument.text(id: row.id, comparison) + "\n")
    case .csv: return RowAnswer(text: ComparisonText.csv(id: row.id, comparison))
    case .text:
      return RowAnswer(text: "\(row.id.printable)  " + ComparisonText.text(left, right, comparison, style))
    }
  }

  private func text(_ row: QuestionRow, _ error: LicetError) -> String {
    switch form {
    case .ndjson: ScreeningDocument.json(id: row.id, error).text + "\n"
    case .csv: CSVLine.text([row.id, "", "", "", "", error.description])
    case .text: "\(row.id.printable)  not asked: \(error.description.printable)\n"
    }
  }
}
