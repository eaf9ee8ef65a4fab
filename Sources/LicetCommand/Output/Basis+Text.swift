import Documents
import Licet

extension Basis {
  /// Every list with its age.
  func allLines(_ style: Style) -> [String] {
    [heading(style)] + Table.lines(lists.sorted { $0.id < $1.id }.map(row), indent: 2, rightAligned: [1])
  }

  /// The loaded lists with their ages, a line for each file and day; the built-in facts in one line.
  func lines(_ style: Style) -> [String] {
    let facts = lists.filter { $0.format == Self.factsFormat }
    var rows = issues().map(row)
    if let oldest = facts.min(by: { $0.asOf < $1.asOf }) {
      let lists = facts.count == 1 ? facts[0].id.rawValue : "\(facts.count) lists"
      let count = facts.reduce(0) { $0 + $1.count }.grouped
      rows.append([lists, count, "as of \(oldest.asOf)", ageWords(oldest), sourceWords(oldest)])
    }
    return [heading(style)] + Table.lines(rows, indent: 2, rightAligned: [1])
  }

  /// The loaded lists, those of one file or one day together.
  private func issues() -> [[ListStatus]] {
    let loaded = lists.filter { $0.format != Self.factsFormat }.sorted { $0.id < $1.id }
    return Dictionary(grouping: loaded) { "\($0.asOf) \(sourceWords($0))" }.values
      .sorted { ($0[0].asOf, $0[0].id) < ($1[0].asOf, $1[0].id) }
  }

  private func row(_ issue: [ListStatus]) -> [String] {
    let count = issue.reduce(0) { $0 + $1.count }.grouped
    let lists = issue.count == 1 ? issue[0].id.rawValue : "\(issue.count) lists"
    return [lists, count] + row(issue[0]).dropFirst(2)
  }

  private func heading(_ style: Style) -> String { style.heading("This rests on") + " edition \(edition)" }

  private func row(_ status: ListStatus) -> [String] {
    [status.id.rawValue, status.count.grouped, "as of \(status.asOf)", ageWords(status), sourceWords(status)]
  }

  /// Said under every answer.
  func cautions(_ style: Style) -> [String] {
    var lines: [String] = []
    if isBuiltInOnly {
      lines.append(
        style.caution("Only the built-in facts are loaded, a small part of the lists.")
          + " Load the official files: "
          + style.command("licet lists import FILE…"))
    }
    return lines + [
      "Nothing here says \"clear\": a resemblance is no identification, and no match is no proof of absence."
    ]
  }

  private func ageWords(_ status: ListStatus) -> String {
    let days = days(since: status)
    return days <= 0 ? "today" : days == 1 ? "1 day old" : "\(days.grouped) days old"
  }

  /// `csl, csl-ndjson`; the publisher alone where the format begins with its name.
  private static func sourceWords(_ status: ListStatus) -> String {
    let publisher = status.publisher.printable
    return status.format.hasPrefix(publisher) ? status.format : "\(publisher), \(status.format)"
  }

  private func sourceWords(_ status: ListStatus) -> String {
    status.format == Self.factsFormat ? "built-in facts" : Self.sourceWords(status)
  }
}
