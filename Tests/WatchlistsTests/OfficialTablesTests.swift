import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Watchlists

/// Official lists that come as tables or pages: as many rows as their provenance says.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)), .serialized)
struct OfficialTablesTests {
  private func read(_ path: String, list: ListID? = nil, asOf: String? = "2026-08-22") throws -> ListImport {
    let reader = ListReader(catalogue: try Samples.catalogue(), citations: try Samples.facts().citations)
    return try reader.read(
      [InputFile(contentsOf: SharedData.file(path))], list: list, asOf: asOf.flatMap { CalendarDay(iso: $0) })
  }

  @Test(arguments: [
    ("section_889", "us-889", 5, 5), ("section_1286", "us-1286", 443, 294),
    ("section_353", "us-353", 167, 167),
    ("section_154", "us-154", 6, 6), ("section_5949", "us-5949", 3, 3), ("inksna", "us-inksna", 28, 28),
    ("bis_mieu", "us-miiu", 13, 13), ("dod_1260h_all_editions", "us-1260h", 397, 230),
    // A parent and its subsidiary stand in one sentence.
    ("fcc_covered_list", "us-fcc", 16 + 1, 17),
  ])
  func `Statutory lists hold as many rows as they were found with`(
    file: String, list: String, rows: Int, listings: Int
  ) throws {
    let imported = try read("us-statutory-lists/\(file).csv")
    #expect(imported.snapshots.map(\.list) == [ListID(list)])
    #expect(imported.snapshots.map(\.rows) == [rows])
    #expect(imported.listings(ListID(list)).count == listings)
  }

  @Test func `The annexes of the Official Journal are one list with every measure`() throws {
    let imported = try read("eu-journal/eu-journal-annexes-2026-08.tar.zst")
    #expect(imported.snapshots.map(\.list) == ["eu-journal"])
    #expect(imported.snapshots.map(\.rows) == [8017 + 417])
    let listings = imported.listings("eu-journal")
    #expect(listings.count == 8434 - 13)
    let measures = Set(listings.compactMap { $0.programs.dropFirst().first })
    #expect(
      measures == [
        "Asset freeze", "Export control", "Transportation restrictions", "Financial restrictions",
        "Services ban", "Investment ban",
      ])
    #expect(listings.count { $0.programs.contains("Export control") } >= 1000)
    #expect(!listings.contains { $0.row.contains { UnreadTraits.named($0.column) } })
    #expect(listings.count { $0.effective != nil } >= 8100)
    #expect(listings.count { !$0.countries.isEmpty } >= 5000)
    let bureau = try #require(
      listings.first { $0.primaryName.hasPrefix("Xinjiang Production and Construction Corps") })
    #expect(bureau.programs.contains("Asset freeze"))
  }

  @Test func `China's measures hold their Chinese names`() throws {
    let imported = try read("cn-mofcom/cn_sanctions.csv")
    #expect(imported.snapshots.map(\.rows) == [610])
    let listings = imported.listings("cn-mofcom")
    #expect(listings.count == 510)
    #expect(listings.count { $0.programs.contains("UEL") } >= 60)
    #expect(listings.count { $0.programs.contains("List of Export Controls") } >= 140)
    #expect(imported.listing("cn-mofcom", "人权观察")?.effective?.text == "2019-12-02")
    #expect(listings.count { $0.removed != nil } == 3)
  }

  @Test func `The page of the UFLPA Entity List holds the entities of the document made from it`() throws {
    let page = try read("us-lists-2026-07/source-uflpa-2026-07-09.html.gz", asOf: nil)
    #expect(page.snapshots.map(\.rows) == [9 + 43 + 108] && page.snapshots.map(\.asOf.iso) == ["2026-07-09"])
    let document = try read("us-lists-2026-07/dhs_uflpa.json", asOf: nil)
    func names(_ imported: ListImport) -> Set<String> {
      Set(
        imported.listings("us-uflpa").map {
          FoldedName.key(ForcedLaborEntity(ShortName.removed(from: $0.primaryName)).names[0].text)
        })
    }
    #expect(page.listings("us-uflpa").count == 145)
    #expect(names(page).symmetricDifference(names(document)) == [])
    #expect(page.listing("us-uflpa", "Hotan Haolin Hair Accessories") != nil)
  }

  @Test func `An OpenSanctions table is a list of its own`() throws {
    let path = "opensanctions-sample/ua_war_sanctions.targets.simple.csv.zst"
    let imported = try read(path, asOf: nil)
    #expect(imported.snapshots.map(\.list) == ["ftm:ukraine-war-and-sanctions"])
    #expect(imported.snapshots.map(\.rows) == [5600] && imported.snapshots.map(\.asOf.iso) == ["2026-03-13"])
    let named = try read(path, list: "ftm:ua_war_sanctions", asOf: nil)
    #expect(named.listings("ftm:ua_war_sanctions").count == 5600)
    #expect(named.listings("ftm:ua_war_sanctions").count { $0.kind == .vessel } == 1340)
  }

  @Test func `The UN's list of 2024 is dated throughout, and names countries where it can`() throws {
    let listings = try read("un-sc/un-consolidated-2024-11-30.xml.zst", asOf: nil).listings("un-sc")
    #expect(listings.allSatisfy { $0.effectiveSource == .publisher })
    #expect(listings.count { $0.countries.isEmpty } == 55)
  }
}
