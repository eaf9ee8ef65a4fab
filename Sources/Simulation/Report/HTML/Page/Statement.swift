/// What a number sums, in words: the same number has the same words, and so one note.
enum Statement {
  static func objects(_ report: Report) -> String {
    let result = report.result
    return
      "The book has \(result.rows.reading("row", "rows")); \(result.objects.reading("object", "objects")) of it "
      + "can be asked about, by \(result.assessments.reading("distinct assessment", "distinct assessments")). What is "
      + "left as it is are those objects less the objects touched in the variant."
  }

  static func touched(_ variant: ReportVariant) -> String {
    "\(name(variant)): the different objects of all its lines, \(variant.touched.reading) in "
      + variant.rows.count.reading("line", "lines") + "."
  }

  static func direct(_ variant: ReportVariant) -> String {
    "\(name(variant)): the different objects of the firms' own business, in "
      + variant.direct.count.reading("line", "lines") + "."
  }

  static func second(_ variant: ReportVariant) -> String {
    "\(name(variant)): the different objects of the business of others, in "
      + variant.second.count.reading("line", "lines") + "."
  }

  static func questions(_ variant: ReportVariant) -> String {
    "\(name(variant)): lines in which a question has to be answered first."
  }

  static func all(_ variant: ReportVariant, _ measure: Measure? = nil) -> String {
    "\(name(variant)): money at risk over every line that counts\(alone(measure))."
  }

  static func regime(_ id: String, _ variant: ReportVariant, _ measure: Measure) -> String {
    "\(name(variant)): money at risk under \(ReportWords.regime(id)) (\(id)), over the lines that count\(alone(measure))."
  }

  static func counterparty(_ name: String, _ variant: ReportVariant, _ measure: Measure) -> String {
    "\(self.name(variant)): money at risk with counterparty \(name), over the lines that count\(alone(measure))."
  }

  static func others(_ count: Int, _ variant: ReportVariant, _ measure: Measure) -> String {
    "\(name(variant)): money at risk with the \(count.reading) other counterparties, over the lines that count\(alone(measure))."
  }

  static func action(_ action: AffectedObject.Action, _ variant: ReportVariant) -> String {
    "\(name(variant)): money at risk where the action is \(ReportWords.action(action)), over the lines that count."
  }

  static func begins(_ variant: ReportVariant, _ moment: String) -> String {
    "\(name(variant)): lines that have another answer from \(moment) on."
  }

  static func differences(_ variant: ReportVariant) -> String {
    "\(name(variant)): lines that variant 1 doesn't have, and lines of variant 1 that it doesn't have."
  }

  static func party(_ name: String, _ variant: ReportVariant) -> String {
    "\(self.name(variant)): lines whose counterparty is \(name)."
  }

  /// Where each currency has a chart of its own.
  private static func alone(_ measure: Measure?) -> String {
    if case .currency(let code) = measure { ", in \(code) alone" } else { "" }
  }

  private static func name(_ variant: ReportVariant) -> String {
    "Variant \(variant.number), \(variant.title)"
  }
}
