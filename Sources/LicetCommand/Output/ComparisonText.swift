import Documents
import Licet

/// The forms of a comparison.
enum ComparisonText {
  static let header = CSVLine.text(["id", "score", "match", "exact", "reasons", "error"])

  static func csv(id: String, _ comparison: Comparison) -> String {
    CSVLine.text([
      id, JSON.number(comparison.score).text, comparison.match ? "true" : "false",
      comparison.exact ? "true" : "false",
      comparison.reasons.map { "\($0.effectText) \($0.words)" }.joined(separator: "; "), "",
    ])
  }

  /// For people.
  static func text(_ left: Party, _ right: Party, _ comparison: Comparison, _ style: Style) -> String {
    let verdict =
      comparison.match
      ? style.alert("MATCH \(comparison.score.hundredths)") : "no match \(comparison.score.hundredths)"
    let names = "\(ScreeningReport.title(left)) and \(ScreeningReport.title(right))"
    let reasons = comparison.reasons.map { (label: "why", text: "\($0.effectText)  \($0.words)") }
    return (["\(verdict)  \(names)"] + ListingLines.lines(reasons, style)).joined(separator: "\n") + "\n"
  }
}
