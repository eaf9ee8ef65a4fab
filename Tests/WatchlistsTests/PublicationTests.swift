import Testing
import Vocabulary

@testable import Watchlists

@Suite struct PublicationTests {
  @Test func `An OFAC set is joined over its four files`() throws {
    let imported = try Samples.ofacSet()
    #expect(imported.snapshots.map(\.list) == ["us-sdn"])
    #expect(imported.warnings.isEmpty)
    let person = try #require(imported.listing("us-sdn", "QUILLFEATHER, Orlan"))
    #expect(person.id == "us-sdn:9001")
    #expect(person.kind == .person)
    #expect(person.birthDates.map(\.iso) == ["1948-12-10", "1951"])
    #expect(person.countries.map(\.code) == ["IR", "SY"])
    #expect(person.programs == ["GLOMAG", "SDGT"])
    #expect(person.linkedTo == ["MARBLE HARBOR TRADING CO."])
    #expect(person.addresses == [Address("1 Main Street, Tehran", country: Country(code: "IR"))])
    #expect(person.names.map(\.strength) == [.strong, .strong, .weak])
    #expect(person.row.first == RowField("ent_num", "9001"))
  }

  @Test func `A remark that was cut goes on in the comments file`() throws {
    let company = try #require(Samples.ofacSet().listing("us-sdn", "MARBLE HARBOR TRADING CO., LTD."))
    #expect(company.linkedTo == ["QUILLFEATHER, Orlan", "HARBOR HOLDINGS S.A."])
    #expect(
      company.identifiers.contains(
        Identifier(type: "Tax ID No.", value: "778899", country: Country(code: "CY"))))
    #expect(company.texts(.former) == ["OLD HARBOR TRADING"])
    #expect(company.countries.map(\.code) == ["CY", "HK"])
  }

  @Test func `Vessels and aircraft keep their numbers`() throws {
    let set = try Samples.ofacSet()
    let ship = try #require(set.listing("us-sdn", "OCEAN QUILL"))
    #expect(ship.kind == .vessel)
    #expect(ship.countries.map(\.code) == ["MT"])
    #expect(ship.identifiers.map(\.value) == ["9000003", "572000003", "9HAX7"])
    let plane = try #require(set.listing("us-sdn", "YV0004"))
    #expect(plane.identifiers.map(\.value) == ["21100", "YV0004"])
  }

  @Test func `The consolidated set is split by program and directive`() throws {
    let imported = try Samples.read("ofac/cons_prim.csv")
    let lists = Dictionary(
      uniqueKeysWithValues: imported.snapshots.map { ($0.list, $0.listings.map(\.primaryName)) })
    #expect(lists["us-ssi"] == ["NORTHWIND OIL OAO", "NORTHWIND GAS PAO"])
    #expect(lists["us-mbs"] == ["MINISTRY OF EXAMPLES", "NORTHWIND GAS PAO"])
    #expect(lists["us-cmic"] == ["LANTERN OPTICS CO., LTD."])
    #expect(lists["us-plc"] == ["DELEGATE, Example"])
    #expect(lists["us-cap"] == ["BANK OF NOWHERE"])
    #expect(lists["us-fse"] == ["EVADER, Ann"])
    let cmic = try #require(imported.listing("us-cmic", "LANTERN OPTICS CO., LTD."))
    #expect(cmic.effective?.text == "2021-08-02")
    #expect(cmic.effectiveSource == .publisher)
  }

  @Test(arguments: ["csl.csv", "csl.json"])
  func `The Consolidated Screening List gives the same person in either form`(path: String) throws {
    let person = try #require(Samples.read(path).listing("us-sdn", "QUILLFEATHER, Orlan"))
    #expect(person.id == "us-sdn:9001")
    #expect(person.kind == .person)
    #expect(person.countries.map(\.code) == ["IR", "SY"])
    #expect(person.birthDates.first?.iso == "1948-12-10")
    #expect(
      person.identifiers == [Identifier(type: "Passport", value: "X1234567", country: Country(code: "IR"))])
    #expect(person.linkedTo == ["MARBLE HARBOR"])
  }

  @Test func `The official CSV gives terms, dates and numbers`() throws {
    let imported = try Samples.read("csl.csv")
    let entity = try #require(imported.listing("us-entity-list", "Lantern Optics Co., Ltd."))
    #expect(entity.effective?.text == "2019-10-09")
    #expect(entity.effectiveSource == .publisher)
    #expect(entity.terms.footnotes == [4])
    #expect(entity.terms.reviewPolicy == .presumptionOfDenial)
    #expect(entity.amendments.map(\.citation) == ["84 FR 54002", "87 FR 62202"])
    #expect(entity.amendments.map { $0.effective?.text } == ["2019-10-09", "2022-10-21"])
    #expect(entity.amendments.map(\.changed) == [[.listed], [.unknown]])
    #expect(entity.texts(.alias) == ["Lantern", "LO Tech"])
    #expect(entity.countries.map(\.code) == ["CN", "HK"])
    let cmic = try #require(imported.listing("us-cmic", "LANTERN OPTICS CO., LTD."))
    #expect(cmic.effective?.text == "2021-08-02")
    #expect(cmic.identifiers.map(\.value) == ["91000000TEST00001X"])
  }

  @Test func `A denial order holds through its last day`() throws {
    for path in ["csl.csv", "dpl.txt"] {
      let denied = try #require(Samples.read(path).listing("us-dpl", "EXAMPLE EXPORTER"))
      #expect(denied.effective?.text == "2022-02-10")
      #expect(denied.removed?.text == "2030-06-18")
    }
  }

  @Test func `The reduced NDJSON takes dates from the citation table and splits affiliates`() throws {
    let imported = try Samples.read("csl-2026-01-31.ndjson.zst")
    #expect(imported.snapshots.map(\.list) == ["us-entity-list", "us-sdn", "us-uvl"])
    let entity = try #require(imported.listing("us-entity-list", "Lantern Optics Co., Ltd."))
    #expect(entity.effective?.text == "2019-10-09")
    #expect(entity.effectiveSource == .citation)
    let affiliate = try #require(imported.listing("us-entity-list", "Beacon Glass Works"))
    #expect(affiliate.linkedTo == ["Lantern Optics Co., Ltd."])
    #expect(affiliate.terms.reviewPolicy == .asStated)
    #expect(affiliate.row.contains { $0.column == "name" && $0.value.contains("Affiliated Entity") })
    #expect(imported.listing("us-uvl", "Pebble Parts (HK) Ltd.")?.effective == nil)
  }

  @Test func `A party list takes the day printed with the citation where the table has none`() throws {
    let imported = try Samples.reader().read([Samples.file("party-list.json")])
    #expect(imported.snapshots.map(\.asOf.iso) == ["2026-07-09"])
    let entity = try #require(imported.listing("us-entity-list", "Lantern Optics Co., Ltd."))
    #expect(entity.effective?.text == "2019-10-09")
    #expect(entity.terms.footnotes == [4])
    #expect(
      entity.addresses.map(\.text) == ["1 Light Street, Hangzhou, China", "2 Light Street, Lanzhou, China."])
    #expect(imported.listing("us-entity-list", "MEC")?.effective?.text == "2008-09-22")
  }

  @Test func `A year like 3017 is a counted warning`() throws {
    let imported = try Samples.read("dpl.txt")
    #expect(imported.warningCounts.map(\.count) == [1])
    #expect(imported.warnings.first?.line == 2)
    #expect(imported.listing("us-dpl", "EXAMPLE NAME")?.primaryName == "KOLOBOK")
  }

  @Test func `Rows of one name and country are one listing, and counted`() throws {
    let line =
      #"{"source": "Denied Persons List (DPL) - X", "name": "TWICE", "addresses": [{"country": "US"}], "federal_register_notice": "65 FR 42664 7/11/00"}"#
    let imported = try Samples.reader().read([Samples.text(line + "\n" + line + "\n")])
    #expect(imported.snapshots.map(\.rows) == [2])
    #expect(imported.listings("us-dpl").count == 1)
    #expect(imported.warningCounts.map(\.count) == [1])
  }

  @Test func `Orders of one person that ended on different days stay apart`() throws {
    func line(_ start: String, _ end: String) -> String {
      #"{"source": "Denied Persons List (DPL) - X", "name": "TWICE", "addresses": [{"country": "US"}], "start_date": "\#(start)", "end_date": "\#(end)"}"#
    }
    let text = [line("1990-01-01", "1995-01-01"), line("2020-01-01", "2030-01-01")].joined(separator: "\n")
    let listings = try Samples.reader().read([Samples.text(text)]).listings("us-dpl")
    #expect(listings.map { $0.effective?.text } == ["2020-01-01", "1990-01-01"])
    #expect(Set(listings.map(\.id)).count == 2)
  }
}
