import HyperText
import Vocabulary

/// What each number sums, line by line.
struct NoteSection {
  let notes: Notes

  var markup: Markup {
    Piece.section("notes", "Notes: what each number sums", style: "lines") {
      element(.ol, .class("notes")) {
        notes.notes.enumerated().map { place, note in
          element(.li, .id("n\(place + 1)")) {
            Piece.name(note.statement)
            note.total.map(sums) ?? .nothing
            note.rows.isEmpty ? .nothing : rows(note)
          }
        }
      }
    }
  }

  private func sums(_ total: Total) -> Markup {
    guard !total.sums.isEmpty else { return " No value is given." }
    let parts = total.sums.map(\.exactReading).joined(separator: " + ")
    let converted = total.converted.flatMap { money in
      total.sums == [money] ? nil : ", at the rates given exactly \(money.exactReading)"
    }
    return element(.span, .class("line num-wrap")) { parts + (converted ?? "") }
  }

  private func rows(_ note: Notes.Note) -> Markup {
    element(.details) {
      element(.summary) { note.rows.count.reading("line", "lines") }
      element(.p) { RowLinks.markup(note.rows) }
    }
  }
}
