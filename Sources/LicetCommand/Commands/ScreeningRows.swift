import Documents
import Licet

/// Screens the rows of a batch and writes each in the form that was asked for.
struct ScreeningRows: Sendable {
  let desk: ScreeningDesk
  let form: RowForm

  var opening: String { form == .csv ? ScreeningTable.header : "" }

  func answer(_ row: QuestionRow) -> RowAnswer {
    if let error = row.error { return RowAnswer(text: text(row, error), error: error) }
    guard let party = row.parties.first else { return RowAnswer(text: "") }
    let answer = desk.world.screen(party, desk.options)
    return RowAnswer(text: text(row, answer), alerts: answer.matches.count { $0.alert })
  }

  /// What people read under the last row.
  func closing(_ totals: Batch.Totals) -> String {
    guard form == .text else { return "" }
    let quiet = totals.rows - totals.alerted - totals.refused
    let refused = totals.refused == 0 ? "" : ", \(totals.refused.grouped) not asked"
    let counts =
      "\(totals.rows.grouped) parties: \(totals.alerted.grouped) with an alert, \(quiet.grouped) without\(refused)"
    let style = desk.report.style
    let next = [
      "", style.heading("Next"),
      "  " + style.command("licet screen NAME") + "                one party, with all its matches",
      "  " + style.command("licet explain NAME LISTING-ID") + "    why a listing did or did not match",
      "  " + style.command("licet lists show LISTING-ID") + "      the whole listing",
    ]
    return ([style.heading(counts), ""] + desk.basis.lines(style) + desk.basis.cautions(style) + next)
      .joined(separator: "\n") + "\n"
  }

  private func text(_ row: QuestionRow, _ answer: ScreeningAnswer) -> String {
    switch form {
    case .ndjson: ScreeningDocument.text(id: row.id, on: desk.date, answer, desk.basis) + "\n"
    case .csv: ScreeningTable.lines(id: row.id, answer, desk.basis)
    case .text: desk.report.row(row, answer)
    }
  }

  private func text(_ row: QuestionRow, _ error: LicetError) -> String {
    switch form {
    case .ndjson: ScreeningDocument.json(id: row.id, error).text + "\n"
    case .csv: ScreeningTable.line(id: row.id, error)
    case .text: "\(row.id.printable)  not asked: \(error.description.printable)\n\n"
    }
  }
}
