import Foundation
import Ownership
import TestSupport
import Testing
import Vocabulary

/// GLEIF says who consolidates whom, and not how much anybody holds.
@Suite struct GLEIFTests {
  private func record(
    _ child: String, _ type: String, _ parent: String, status: String = "ACTIVE",
    registration: String = "PUBLISHED",
    from: String = "2019-06-30T00:00:00+00:00", to: String? = nil
  ) -> String {
    let end = to.map { #","EndDate":"\#($0)""# } ?? ""
    return """
      {"Relationship":{"StartNode":{"NodeID":"\(child)"},"EndNode":{"NodeID":"\(parent)"},
      "RelationshipType":"\(type)","RelationshipStatus":"\(status)","RelationshipPeriods":[
      {"StartDate":"2018-01-01","EndDate":"2018-12-31","PeriodType":"ACCOUNTING_PERIOD"},
      {"StartDate":"\(from)"\(end),"PeriodType":"RELATIONSHIP_PERIOD"}]},
      "Registration":{"RegistrationStatus":"\(registration)","LastUpdateDate":"2023-05-18T15:41:20.212Z"}}
      """
  }

  private func read(_ records: String...) throws -> OwnershipGraphBuilder {
    try GLEIFReader.read(Data("[\(records.joined(separator: ","))]".utf8), file: "rr.json")
  }

  @Test func aConsolidatingParentMayHoldAnyShare() throws {
    let builder = try read(record("A", "IS_DIRECTLY_CONSOLIDATED_BY", "P"))
    #expect(builder.told == ["P > A an unknown share from 2019-06-30"])
    #expect(builder.graph().sources[0].contains("the share is not stated"))
    #expect(Asked(builder, listed: ["P"])["A"] == .undetermined)
    #expect(Asked(builder, listed: [])["A"] == .notCaptured)
  }

  @Test func theUltimateParentIsLeftOutWhereTheDirectOnesLeadToIt() throws {
    let builder = try read(
      record("A", "IS_DIRECTLY_CONSOLIDATED_BY", "B"), record("B", "IS_DIRECTLY_CONSOLIDATED_BY", "P"),
      record("A", "IS_ULTIMATELY_CONSOLIDATED_BY", "P"), record("C", "IS_ULTIMATELY_CONSOLIDATED_BY", "P"))
    #expect(
      builder.told == [
        "B > A an unknown share from 2019-06-30", "P > B an unknown share from 2019-06-30",
        "P > C an unknown share from 2019-06-30 indirectly",
      ])
  }

  @Test func fundsAreManagedAndNotOwned() throws {
    let builder = try read(record("F", "IS_FUND-MANAGED_BY", "M"), record("F", "IS_SUBFUND_OF", "U"))
    #expect(builder.told == [])
    #expect(builder.messages.count { $0.contains("no ownership") } == 2)
    #expect(builder.ids == ["F", "M", "U"])
  }

  @Test func aBranchIsItsHeadOffice() throws {
    #expect(Asked(try read(record("B", "IS_INTERNATIONAL_BRANCH_OF", "H")), listed: ["H"])["B"] == .captured)
  }

  @Test func whatLapsedIsKeptWithAWarningAndWhatWasAnnulledIsNot() throws {
    let builder = try read(
      record("A", "IS_DIRECTLY_CONSOLIDATED_BY", "P", registration: "LAPSED"),
      record("B", "IS_DIRECTLY_CONSOLIDATED_BY", "P", registration: "ANNULLED"))
    #expect(builder.told.count == 1)
    #expect(builder.messages.contains { $0.contains("LAPSED") })
    #expect(builder.messages.contains { $0.contains("left out") && $0.contains("ANNULLED") })
  }

  @Test func whatIsInactiveHasEnded() throws {
    let builder = try read(record("A", "IS_DIRECTLY_CONSOLIDATED_BY", "P", status: "INACTIVE"))
    #expect(builder.told == ["P > A an unknown share from 2019-06-30 to 2023-05-18"])
    #expect(Asked(builder, listed: ["P"])["A"] == .notCaptured)
  }

  @Test func entityRecordsGiveNamesAndCountries() throws {
    let entity =
      #"{"LEI":"A","Entity":{"LegalName":{"$":"Acme"},"LegalJurisdiction":"US-DE","LegalAddress":{"Country":"KY"}}}"#
    let graph = try read(entity).graph()
    #expect(graph.name(0) == "Acme")
    #expect(graph.details[0]?.countries.map(\.code) == ["US", "KY"])
    #expect(graph.details[0]?.identifiers == [Identifier(type: "LEI", value: "A")])
  }

  @Test func otherJSONIsRefused() throws {
    let error = try #require(throws: LicetError.self) { try read(#"{"id":1}"#) }
    #expect(error.description.hasPrefix("rr.json:1:2: this is no record of GLEIF"))
  }

  @Test(.enabled(if: SharedData.isPresent, "\(SharedData.comment)")) func theRealSamplesRead() throws {
    var builder = OwnershipGraphBuilder()
    for name in ["lei-data", "lei-updates-data2", "rr-data", "rr-updates-data2"] {
      let path = "ownership/gleif-level2-sample/\(name).json"
      try GLEIFReader.read(Data(contentsOf: SharedData.file(path)), file: path, into: &builder)
    }
    let asked = Asked(builder, listed: ["MONEYTECH GROUP LIMITED"])
    #expect(asked["MONOOVA GLOBAL PAYMENTS PTY LTD"] == .undetermined)
    #expect(asked["MONOOVA FX PTY LTD"] == .undetermined)
    #expect(asked.evaluation.graph.holdings.count == 6)
  }
}
