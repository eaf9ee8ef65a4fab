import HyperText
import Vocabulary

/// The sources of a report's numbers, numbered as they are met.
///
/// A class because the page is written in one pass, and every part of it adds to the same list.
final class Notes {
  struct Note {
    let statement: String
    let total: Total?
    let rows: [ReportRow]
  }

  private(set) var notes: [Note] = []
  private var places: [String: Int] = [:]

  /// A sign beside a number, which leads to what the number sums.
  func mark(_ statement: String, _ total: Total? = nil, _ rows: [ReportRow] = []) -> Markup {
    let number = number(Note(statement: statement, total: total, rows: rows))
    return element(.sup) { link(number, "\(number)") }
  }

  /// The same, alone in a cell.
  func cell(_ statement: String, _ total: Total? = nil, _ rows: [ReportRow] = []) -> Markup {
    let number = number(Note(statement: statement, total: total, rows: rows))
    return link(number, "note \(number)")
  }

  private func link(_ number: Int, _ text: String) -> Markup {
    element(.a, .link(to: "n\(number)"), .class("source"), .label("source: note \(number)")) { text }
  }

  private func number(_ note: Note) -> Int {
    if let place = places[note.statement] { return place }
    notes.append(note)
    places[note.statement] = notes.count
    return notes.count
  }
}
