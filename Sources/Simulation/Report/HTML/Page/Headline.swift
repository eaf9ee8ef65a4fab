import HyperText
import Vocabulary

/// The answer in a sentence, and the numbers it rests on.
struct Headline {
  let report: Report
  let notes: Notes

  var markup: Markup {
    guard let lead = report.lead else {
      return element(.p, .class("lead")) { "The scenario has no variant." }
    }
    return .group([sentence(lead), circumstances(lead), facts(lead)])
  }

  private func sentence(_ lead: ReportVariant) -> Markup {
    let direct = Set(lead.direct.map(\.object.object)).count
    let second = Set(lead.second.map(\.object.object)).count
    let firms = Set(lead.direct.map(\.object.firm)).count
    return element(.p, .class("lead")) {
      condition(lead)
      if lead.touched == 0 {
        " no answer about the " + report.result.objects.reading("object", "objects") + " of the book changes"
        notes.mark(Statement.objects(report))
        "."
      } else {
        " " + direct.reading + " of " + report.result.objects.reading("object", "objects")
        notes.mark(Statement.direct(lead), nil, lead.direct)
        " in the business of " + firms.reading("firm", "firms")
        " get another answer"
        if let from = lead.rows.map(\.object.from).min() { ", the first from \(ReportWords.moment(from)) on" }
        if !lead.result.total.sums.isEmpty {
          ", with "
          element(.strong) { Piece.total(lead.result.total) }
          notes.mark(Statement.all(lead), lead.result.total, lead.counted)
          " at risk"
        }
        if second > 0 {
          "; " + second.reading("more", "more") + (second == 1 ? " is" : " are")
            + " touched in turn, with the target's suppliers or those who use its equipment"
          notes.mark(Statement.second(lead), nil, lead.second)
        }
        "."
      }
    }
  }

  private func condition(_ lead: ReportVariant) -> Markup {
    guard let first = lead.result.dates.first else {
      return .text("As things are supposed in “\(lead.title)”,")
    }
    let more = lead.amendments.count - 1
    return .group([
      "If ", Piece.name(ReportWords.what(first.what)), .text(" on \(ReportWords.moment(first.at))"),
      .text(first.citation.map { " (\($0))" } ?? ""),
      .text(more > 0 ? " and \(more.reading("more thing happens", "more things happen"))," : ","),
    ])
  }

  /// How many firms are named before the rest are counted.
  private static let named = 12

  private func circumstances(_ lead: ReportVariant) -> Markup {
    let firms = Set(lead.direct.map(\.object.firm)).sorted()
    return element(.p, .class("dek")) {
      "Asked on \(report.scenario.on.iso) and followed until \(report.scenario.until.iso), "
      report.scenario.asItCame
        ? "with law and lists as they came to be." : "with law and lists as they were known on the first day."
      " This page leads with variant 1, "
      Piece.name(lead.title)
      report.variants.count > 1
        ? ", and sets \(report.variants.count - 1) more beside it. " : ". "
      if !firms.isEmpty {
        firms.count == 1 ? "The firm: " : "The firms: "
        Piece.names(Array(firms.prefix(Self.named)))
        firms.count > Self.named ? ", and \((firms.count - Self.named).reading) more" : ""
      }
    }
  }

  private func facts(_ lead: ReportVariant) -> Markup {
    element(.dl, .class("facts")) {
      fact(
        "Objects touched", Piece.number(lead.touched.reading),
        notes.mark(Statement.touched(lead), nil, lead.rows))
      fact(
        "Money at risk", Piece.total(lead.result.total),
        notes.mark(Statement.all(lead), lead.result.total, lead.counted))
      fact(
        "Questions to answer", Piece.number(questions(lead).count.reading),
        notes.mark(Statement.questions(lead), nil, questions(lead)))
      fact(
        "Objects left as they are", Piece.number(lead.result.unaffected.reading),
        notes.mark(Statement.objects(report)))
    }
  }

  private func questions(_ lead: ReportVariant) -> [ReportRow] {
    lead.rows.filter { $0.object.action == .ask }
  }

  private func fact(_ name: String, _ value: Markup, _ note: Markup) -> Markup {
    element(.div) {
      element(.dt) { name }
      element(.dd) {
        value
        note
      }
    }
  }
}
