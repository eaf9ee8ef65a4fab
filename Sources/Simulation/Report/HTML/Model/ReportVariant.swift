import Vocabulary

/// A variant as the report shows it.
struct ReportVariant {
  /// From 1, by which charts and tables call it.
  let number: Int
  let result: VariantResult
  let amendments: [ScenarioAmendment]
  let rows: [ReportRow]
  /// Lines of the leading variant that it doesn't have.
  let gone: [ReportRow]

  var title: String { result.title }
  var counted: [ReportRow] { rows.filter(\.object.isCounted) }
  /// Lines that the leading variant doesn't have.
  var own: [ReportRow] { rows.filter { !$0.isOfLead } }
  var touched: Int { Set(rows.map(\.object.object)).count }
  var direct: [ReportRow] { rows.filter { $0.object.order == 1 } }
  var second: [ReportRow] { rows.filter { $0.object.order != 1 } }

  /// From when holders may buy no more until when they may sell, where it has such a window.
  var sale: (from: Instant, to: Instant)? {
    let divest = rows.map(\.object).filter { $0.action == .divest }
    guard let from = divest.filter({ $0.activity == "invest" }).map(\.from).min(),
      let to = divest.filter({ $0.activity == "divest" }).map(\.from).max(), from < to
    else { return nil }
    return (from, to)
  }
}
