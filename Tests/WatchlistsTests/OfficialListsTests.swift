import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Watchlists

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)), .serialized)
struct OfficialListsTests {
  private func read(_ paths: [String], asOf: String? = nil) throws -> ListImport {
    let reader = ListReader(catalogue: try Samples.catalogue(), citations: try Samples.facts().citations)
    let files = try paths.map { try InputFile(contentsOf: SharedData.file($0)) }
    return try reader.read(files, asOf: asOf.flatMap { CalendarDay(iso: $0) })
  }

  private func rows(_ imported: ListImport) -> [ListID: Int] {
    imported.snapshots.reduce(into: [:]) { $0[$1.list, default: 0] += $1.rows }
  }

  @Test func `The CSL of 2026 splits into its lists`() throws {
    let imported = try read(["csl/csl-2026-07-31.ndjson.zst"])
    #expect(
      rows(imported) == [
        "us-sdn": 19_181, "us-entity-list": 3420, "us-dpl": 1596, "us-dtc": 787, "us-ssi": 286, "us-uvl": 222,
        "us-isn": 161,
        "us-plc": 78, "us-meu": 70, "us-cmic": 68, "us-mbs": 51, "us-cap": 1,
      ])
    #expect(imported.snapshots.allSatisfy { $0.asOf.iso == "2026-07-31" })
    #expect(imported.listings("us-sdn").count == 19_181)
    let hikvision = try #require(
      imported.listing("us-entity-list", "Hangzhou Hikvision Digital Technology Co., Ltd."))
    #expect(hikvision.amendments.map(\.citation) == ["84 FR 54002", "85 FR 44159"])
    #expect(hikvision.terms.reviewPolicy == .asStated)
    #expect(imported.listing("us-cmic", "Hikvision")?.id == "us-cmic:30946")
    let dahua = try #require(imported.listing("us-entity-list", "Dahua Technology"))
    #expect(dahua.terms.footnotes == [4])
    #expect(dahua.terms.reviewPolicy == .presumptionOfDenial)
    #expect(dahua.amendments.contains { $0.citation == "87 FR 62202" })
    #expect(imported.listings("us-sdn").contains { $0.id == "us-sdn:29220" })
    let affiliates = imported.listings("us-entity-list").filter {
      $0.linkedTo == ["Huawei Technologies Co., Ltd."]
    }
    #expect(affiliates.count >= 22)
    #expect(imported.listings("us-entity-list").allSatisfy { !$0.primaryName.contains("Affiliated Entity:") })
  }

  @Test(arguments: [
    ("ofac-sdn/sdn-2021-03-10.xml.zst", "us-sdn", 8832, "2021-03-10"),
    ("un-sc/un-consolidated-2020-11-24.xml.zst", "un-sc", 713 + 305, "2020-11-24"),
    ("un-sc/un-consolidated-2021-03-12.xml.zst", "un-sc", 711 + 293, "2021-03-12"),
    ("un-sc/un-consolidated-2024-11-30.xml.zst", "un-sc", 686 + 193, "2024-11-30"),
    ("un-sc/un-consolidated-2026-02-27.xml.zst", "un-sc", 730 + 273, "2026-02-27"),
    ("eu-fsf/eu-fsf-2021-03-02.xml.zst", "eu-fsf", 2269, "2021-03-02"),
  ])
  func `XML files hold as many records as their publishers say, and say their day`(
    path: String, list: String, rows: Int, day: String
  ) throws {
    let imported = try read([path])
    #expect(self.rows(imported) == [ListID(list): rows])
    #expect(imported.snapshots.map(\.asOf.iso) == [day])
  }

  @Test func `The XML of OFAC gives what its remarks only tell in words`() throws {
    let imported = try read(["ofac-sdn/sdn-2021-03-10.xml.zst"])
    let chen = try #require(imported.listings("us-sdn").first { $0.id == "us-sdn:29220" })
    #expect(chen.primaryName == "CHEN, Quanguo" && chen.programs == ["GLOMAG"])
    #expect(chen.birthDates.map(\.year) == [1955] && chen.countries.map(\.code) == ["CN"])
    let weak = try #require(imported.listing("us-sdn", "BANCO NACIONAL DE CUBA"))
    #expect(weak.names.first { $0.text == "BNC" }?.strength == .weak)
  }

  @Test func `The lists of the UN, the EU and Canada keep their dates and their scripts`() throws {
    let security = try read(["un-sc/un-consolidated-2026-02-27.xml.zst"])
    let forces = try #require(security.listing("un-sc", "ADF"))
    #expect(forces.names.first { $0.text == "NALU" }?.role == .former)
    #expect(forces.effective?.start.day.iso == "2014-06-30")
    let union = try read(["eu-fsf/eu-fsf-2021-03-02.xml.zst"])
    let first = try #require(union.listing("eu-fsf", "Saddam Hussein Al-Tikriti"))
    #expect(first.birthDates.map(\.iso) == ["1937-04-28"] && first.programs == ["IRQ"])
    #expect(!union.listings("eu-fsf").contains { $0.names.contains { $0.text.contains("&#38;") } })
    let canada = try read(["ca-sema/sema-lmes-2020-04.xml.gz"], asOf: "2020-04-15")
    #expect(rows(canada) == ["ca-sema": 1369])
    #expect(canada.listing("ca-sema", "Air Bagan")?.countries.map(\.code) == ["MM"])
  }

  @Test func `The official CSV of 2022 gives the publisher's dates`() throws {
    let imported = try read(["csl/csl-2022-04.csv.gz"], asOf: "2022-04-30")
    #expect(
      rows(imported) == [
        "us-sdn": 10_026, "us-entity-list": 2001, "us-dtc": 727, "us-dpl": 462, "us-ssi": 290, "us-uvl": 201,
        "us-isn": 163,
        "us-plc": 78, "us-meu": 71, "us-cmic": 68, "us-cap": 53, "us-mbs": 17, "us-fse": 3,
      ])
    let hikvision = try #require(
      imported.listing("us-entity-list", "Hangzhou Hikvision Digital Technology Co., Ltd."))
    #expect(hikvision.effective?.text == "2019-10-09")
    #expect(hikvision.effectiveSource == .publisher)
    #expect(imported.listing("us-cmic", "HIKVISION")?.effective?.text == "2021-08-02")
  }

  @Test func `The partial sample of 2023 is refused`() throws {
    #expect(throws: LicetError.self) { try read(["csl/csl-sample-2023-11.csv.gz"], asOf: "2023-11-30") }
    let whole = try Unpacking.unpack(InputFile(contentsOf: SharedData.file("csl/csl-sample-2023-11.csv.gz")))[
      0]
    let last = whole.bytes.lastIndex(of: 0x0A) ?? 0
    // Cut at the last whole line it parses, and still holds too few rows.
    let reader = ListReader(catalogue: try Samples.catalogue(), citations: .empty)
    let error = #expect(throws: LicetError.self) {
      try reader.read([InputFile(name: "cut-2023-11-30.csv", bytes: Array(whole.bytes.prefix(last)))])
    }
    #expect(error?.code == .countOutOfRange)
  }

  @Test func `The OFAC set of 2021 has births, links and aliases`() throws {
    let folder = "ofac-sdn/csv-2021-07/"
    let imported = try read(
      ["sdn", "add", "alt", "sdn_comments"].map { folder + $0 + ".csv.zst" }, asOf: "2021-07-07")
    #expect(rows(imported) == ["us-sdn": 8976])
    let chen = try #require(imported.listings("us-sdn").first { $0.id == "us-sdn:29220" })
    #expect(chen.primaryName == "CHEN, Quanguo")
    #expect(chen.birthDates.map(\.iso) == ["1955"])
    #expect(chen.programs == ["GLOMAG"])
    #expect(imported.listings("us-sdn").count { !$0.birthDates.isEmpty } > 4000)
    #expect(imported.listings("us-sdn").contains { $0.linkedTo.contains("MAHAN AIR") })
    #expect(
      imported.listings("us-sdn").contains {
        $0.identifiers.contains(Identifier(type: "IMO", value: "9187629"))
      })
    #expect(imported.listings("us-sdn").count { $0.kind == .vessel } == 406)
  }

  @Test func `The consolidated set is split`() throws {
    let names = ["cons_prim", "cons_add", "cons_alt", "cons_comments"].map { "ofac-nonsdn/\($0).csv" }
    let imported = try read(names, asOf: "2025-12-19")
    let counts = rows(imported)
    #expect(counts["us-ssi"] == 286)
    #expect(counts["us-plc"] == 78)
    #expect(counts["us-cmic"] == 68)
    #expect(counts["us-cap"] == 1)
    let hikvision = try #require(imported.listing("us-cmic", "HIKVISION"))
    #expect(hikvision.id == "us-cmic:30946")
    #expect(hikvision.effective?.text == "2021-08-02")
  }

  @Test func `The thirteen documents of July 2026 come through one reader`() throws {
    let folder = SharedData.file("us-lists-2026-07")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.contains(".json") && $0 != "lists.json"
    }
    let imported = try read(names.sorted().map { "us-lists-2026-07/\($0)" })
    #expect(
      rows(imported) == [
        "us-entity-list": 3409, "us-meu": 70, "us-dpl": 564, "us-uflpa": 148, "us-wro": 67, "us-1260h": 80,
        "us-1286": 134,
        "us-fcc": 15, "us-cmic": 68 + 59, "us-dtc": 779 + 8, "us-isn": 528,
      ])
    #expect(
      Set(imported.snapshots.filter { $0.list == "us-dtc" }.map(\.part)) == ["statutory", "administrative"])
    #expect(imported.snapshots.first { $0.list == "us-cmic" }?.asOf.iso == "2021-06-03")
    let dahua = try #require(imported.listing("us-entity-list", "Dahua Technology"))
    #expect(dahua.effective?.text == "2019-10-09")
    #expect(dahua.terms.footnotes == [4])
  }

  @Test(arguments: [("2019-06", 546), ("2022-09", 581), ("2023-11", 665)])
  func `BIS's text of the Denied Persons List is read`(month: String, count: Int) throws {
    let imported = try read(["bis-dpl/dpl-\(month).txt"], asOf: month + "-30")
    #expect(rows(imported) == ["us-dpl": count])
    #expect(imported.warnings.contains { $0.message.contains("date that cannot be") })
  }

  @Test func `Addresses and alternatives without their names file are refused`() {
    let error = #expect(throws: LicetError.self) {
      try read(["ofac-sdn/add-2025-12.csv.zst", "ofac-sdn/alt-2025-12.csv.zst"], asOf: "2025-12-24")
    }
    #expect(error?.remedy.contains("sdn.csv") == true)
  }
}
