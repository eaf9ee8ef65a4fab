import Testing
import Vocabulary

@testable import Watchlists

/// What changed between two files.
@Suite struct ListDiffTests {
  private func issue(_ listings: [Listing]) -> ListImport {
    ListImport(
      snapshots: [
        Snapshot(
          list: "us-cmic", publication: "csl", part: nil, format: "csl-csv",
          asOf: CalendarDay(daysSinceEpoch: 0),
          rows: listings.count, listings: listings, sha256: "")
      ], warnings: [])
  }

  private func listing(_ number: String, programs: [String], identifiers: [Identifier] = []) -> Listing {
    Listing(
      list: "us-cmic", sourceID: number, id: "us-cmic:\(number)", kind: nil,
      names: [ListedName("Lantern \(number)", role: .primary)], identifiers: identifiers, programs: programs)
  }

  @Test func `A field that one file does not give for any listing is no change`() {
    let number = Identifier(type: "IMO", value: "9187629")
    let old = issue([listing("1", programs: ["A"], identifiers: [number]), listing("2", programs: ["A"])])
    let new = issue([listing("1", programs: ["B"]), listing("2", programs: ["A"])])
    #expect(ListDiff(from: old, to: new).changed.map(\.fields) == [[.programs]])
  }
}
