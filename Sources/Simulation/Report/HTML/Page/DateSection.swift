import HyperText
import Vocabulary

/// The timeline, and what stands behind each of its numbers.
struct DateSection {
  let report: Report
  let notes: Notes

  var markup: Markup {
    let days = TimelineDay.all(report)
    return Piece.section("dates", "Dates") {
      Piece.figure(3, "What happens when", caption) {
        Timeline(report: report, days: days).markup
        legend(hasWindow: report.variants.contains { $0.sale != nil })
      }
      DataTable(
        caption: "The numbered days, with what each rests on.",
        columns: [
          .narrow("No."), .words("Day"), .words("What is supposed to happen"),
          .words("Another answer begins for"),
        ],
        rows: days.map { day in
          .init(
            id: "day-\(day.number)",
            cells: [.text(day.number.reading), Piece.number(day.day.iso), changes(day), beginnings(day)])
        }, style: "data wide"
      ).markup
    }
  }

  private var caption: Markup {
    .text(
      "One track for each variant, from the day it is asked on (\(report.scenario.on.iso)) to the day it is followed until "
        + "(\(report.scenario.until.iso)). The numbers above lead to the table below.")
  }

  private func legend(hasWindow: Bool) -> Markup {
    element(.ul, .class("legend")) {
      entry("something is supposed to happen") {
        element(.circle, .of(.cx, 9), .of(.cy, 9), .of(.r, 5), .class("mark"))
      }
      entry("lines of the book get another answer") {
        element(.circle, .of(.cx, 9), .of(.cy, 9), .of(.r, 7.5), .class("ring"))
      }
      if hasWindow {
        entry("buying has ended, selling is still allowed") {
          element(.rect, .of(.x, 0), .of(.y, 4), .of(.width, 18), .of(.height, 10), .class("window"))
        }
      }
    }
  }

  private func entry(_ words: String, @MarkupBuilder shape: () -> Markup) -> Markup {
    element(.li) {
      element(.svg, .class("swatch"), .hidden, .of(.width, 18), .of(.height, 18)) { shape() }
      words
    }
  }

  private func changes(_ day: TimelineDay) -> Markup {
    guard !day.changes.isEmpty else {
      let shares = shares(on: day.day)
      guard !shares.isEmpty else { return "nothing new is supposed: what was supposed before takes hold" }
      return element(.ul, .class("plain")) { shares.map { text in element(.li) { Piece.name(text) } } }
    }
    return element(.ul, .class("plain")) {
      day.changes.map { change in
        element(.li) {
          Piece.name(ReportWords.what(change.what))
          Instant(startOf: day.day) == change.at ? "" : ", at \(ReportWords.moment(change.at))"
          " ("
          Piece.citations(change.citation.map { [$0] } ?? [])
          "), in \(variants(change.variants))"
        }
      }
    }
  }

  /// Holdings that begin on a day, or have ended the day before.
  private func shares(on day: CalendarDay) -> [String] {
    report.result.ownership.compactMap { line in
      let source = "(the book's ownership table: \(line.source ?? "source not said"))"
      if line.from == day { return "\(line.owner) holds \(line.share.words) of \(line.owned) \(source)" }
      return line.to?.advanced(by: 1) == day
        ? "\(line.owner) holds \(line.share.words) of \(line.owned) no more \(source)" : nil
    }
  }

  private func beginnings(_ day: TimelineDay) -> Markup {
    guard !day.beginnings.isEmpty else { return "no line" }
    return element(.ul, .class("plain")) {
      day.beginnings.map { variant, rows in
        element(.li) {
          "variant \(variant.number): "
          Piece.number(rows.count.reading("line", "lines"))
          notes.mark(
            Statement.begins(variant, day.day.iso),
            report.totals.total(rows.filter(\.object.isCounted).map(\.object)),
            rows)
        }
      }
    }
  }

  private func variants(_ numbers: [Int]) -> String {
    numbers.count == report.variants.count && numbers.count > 1
      ? "every variant"
      : (numbers.count == 1 ? "variant " : "variants ") + ReportWords.list(numbers.map(String.init))
  }
}
