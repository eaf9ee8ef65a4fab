public import Regulations
import Vocabulary

/// The Commerce Country Chart as of one moment, as a table of marks.
///
/// A region of its own stands in its country's row: what 746.6 requires for the occupied regions of Ukraine comes on top
/// (Supp. No. 1 to 15 CFR 738, note 9).
public struct CountryChart: Sendable {
  public let status: LawStatus
  public let provision: Provision
  public let footnoteRules: [CountryChartContent.FootnoteRule]
  private let bits: [String: UInt32]
  private let marks: [UInt32]
  private let disputed: [UInt32]
  private let known: Set<Int>

  init(_ holding: Holding<CountryChartContent>) {
    let content = holding.content
    var bits: [String: UInt32] = [:]
    for (index, column) in content.columns.prefix(32).enumerated() { bits[column] = 1 << UInt32(index) }
    (status, provision, footnoteRules, self.bits) = (
      holding.status, holding.provision, content.footnoteRules, bits
    )
    func table(_ columns: (CountryChartContent.Row) -> [String]) -> [UInt32] {
      var table = [UInt32](repeating: 0, count: PlaceIndex.count)
      for row in content.rows { table[row.country.number] = columns(row).reduce(0) { $0 | (bits[$1] ?? 0) } }
      return table
    }
    marks = table(\.marks)
    disputed = table(\.disputed)
    let part746 = content.part746?.places(CountryGroups([])).map(\.number) ?? []
    known = Set(content.rows.map(\.country.number) + part746)
  }

  public func contains(column: String) -> Bool { bits[column] != nil }

  /// Whether the chart has a row for the destination, or points to part 746 for it.
  public func hasRow(_ place: PlaceIndex) -> Bool { known.contains(place.country.number) }

  /// Whether an X stands in the destination's row.
  public func isMarked(_ column: String, for place: PlaceIndex) -> Bool {
    marks[place.country.number] & (bits[column] ?? 0) != 0
  }

  /// Whether the sources of the table disagree on the cell.
  public func isDisputed(_ column: String, for place: PlaceIndex) -> Bool {
    disputed[place.country.number] & (bits[column] ?? 0) != 0
  }
}
