import HyperText
import Vocabulary

/// What has to be done: by action, then each thing with its day.
struct ActionSection {
  let report: Report
  let notes: Notes
  let lead: ReportVariant
  /// How many things to do stand here; all of them head the lines below.
  private static let shown = 40

  var markup: Markup {
    Piece.section("actions", "What has to be done") {
      if lead.rows.isEmpty {
        element(.p) { "Nothing that is modeled asks for anything in variant 1." }
      } else {
        byAction
        byDay
      }
    }
  }

  private var byAction: Markup {
    let measure = report.measures.first ?? .objects
    let groups = Dictionary(grouping: lead.rows, by: \.object.action)
    let actions = AffectedObject.Action.allCases.filter { groups[$0] != nil }
    let counted = groups.mapValues { $0.filter(\.object.isCounted) }
    let scale = counted.values.map { measure.amount(report.totals.total($0.map(\.object))) }.max() ?? .zero
    return DataTable(
      caption:
        "By action. Money counts each object once; the bars compare \(measure.caption.lowercasedFirst).",
      columns: [
        .words("Action"), .words("What it means"), .number("Lines"), .words("First day"),
        .number("Money at risk"),
        .drawing("Compared"), .narrow("Source"),
      ],
      rows: actions.map { action in
        let rows = groups[action] ?? []
        let total = report.totals.total((counted[action] ?? []).map(\.object))
        return .init(cells: [
          Piece.number(ReportWords.action(action)), .text(ReportWords.meaning(action)),
          Piece.number(rows.count.reading), Piece.moment(rows.map(\.object.from).min()),
          Piece.total(total),
          Bar(counted[action] ?? [], measure, report.totals, scale: scale).cell(
            "bar-a-\(action.rawValue)", measure),
          notes.cell(Statement.action(action, lead), total, counted[action] ?? []),
        ])
      }
    ).markup
  }

  private var byDay: Markup {
    let groups = RowGroup.all(lead.rows, report.totals, prefix: "g").sorted {
      ($0.first, $1.rows.count, $0.anchor) < ($1.first, $0.rows.count, $1.anchor)
    }
    return .group([
      DataTable(
        caption: "Each thing to do with its day, the earliest first. The last column leads to the lines.",
        columns: [
          .words("To do"), .words("From"), .words("Rests on"), .number("Money at risk"), .narrow("Lines"),
        ],
        rows: groups.prefix(Self.shown).map { group in
          .init(cells: [
            Piece.name(group.todo), Piece.moment(group.first),
            Piece.citations(group.citations), Piece.total(group.total),
            element(.a, .link(to: group.anchor)) { group.rows.count.reading("line", "lines") },
          ])
        }, style: "data wide"
      ).markup,
      groups.count > Self.shown
        ? element(.p) { "\((groups.count - Self.shown).reading) more head the lines below." } : .nothing,
    ])
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
