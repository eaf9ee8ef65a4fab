import HyperText
import Vocabulary

/// What a reader would expect to be touched and that is not, with the reason.
struct UntouchedSection {
  let report: Report
  let notes: Notes
  let lead: ReportVariant

  private struct Group {
    let why: String
    let objects: [UntouchedObject]
    /// Whether the objects differ in the days that the reason names.
    var isOneReason: Bool { objects.allSatisfy { $0.why == objects[0].why } }
  }

  /// By reason and citation; reasons that differ in a day only are one.
  private var groups: [Group] {
    Dictionary(grouping: lead.result.notAffected) { object in
      [object.why.replacing(/\d{4}-\d{2}-\d{2}/, with: "…")] + object.citations
    }.map { Group(why: $0.key[0], objects: $0.value) }.sorted {
      ($1.objects.count, $0.why, $0.objects[0].object) < ($0.objects.count, $1.why, $1.objects[0].object)
    }
  }

  var markup: Markup {
    Piece.section("untouched", "What is not touched, and why", style: "lines") {
      element(.p) {
        "Variant 1 leaves \(lead.result.unaffected.reading("object", "objects")) as they are"
        notes.mark(Statement.objects(report))
        ". A reader might expect \(lead.result.notAffected.count.reading) of them to be touched, for they have to do with the "
        "parties that the scenario is about. They are listed here with the reason. That nothing else is listed says only "
        "that it was looked at and found untouched by what is modeled; it is no finding on anything else."
      }
      groups.map(details)
    }
  }

  private func details(_ group: Group) -> Markup {
    element(.details) {
      element(.summary) {
        Piece.name(group.isOneReason ? group.objects[0].why : group.why)
        element(.span, .class("sum")) { group.objects.count.reading("object", "objects") }
      }
      DataTable(
        caption: .group(["Rests on ", Piece.citations(group.objects[0].citations)]),
        columns: [
          .words("Object"), .words("Firm and counterparty"), .words("Why not"), .words("Law"),
        ],
        rows: group.objects.prefix(Report.linesOfAKind).map { object in
          .init(cells: [
            .group([Piece.code(object.object), element(.span, .class("line")) { Piece.name(object.title) }]),
            .group([
              Piece.name(object.firm),
              element(.span, .class("line")) {
                "with "
                Piece.name(object.counterparty)
              },
            ]),
            group.isOneReason ? "as above" : Piece.name(object.why), Piece.citations(object.citations),
          ])
        }, style: "data rows"
      ).markup
      if group.objects.count > Report.linesOfAKind {
        element(.p) {
          "\((group.objects.count - Report.linesOfAKind).reading) more are in the result as JSON (licet simulate --format json)."
        }
      }
    }
  }
}
