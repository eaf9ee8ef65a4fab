import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Watchlists

@Suite struct FactsTests {
  @Test func `Facts carry names, history and terms`() throws {
    let facts = try Samples.facts()
    #expect(
      facts.listings.map(\.list) == [
        "us-889", "us-entity-list", "us-entity-list", "us-entity-list", "us-sdn",
      ])
    let lantern = try #require(facts.listings.first { $0.primaryName == "Lantern Optics Company Limited" })
    #expect(lantern.effective?.text == "2019-10-09")
    #expect(lantern.effectiveSource == .facts)
    #expect(lantern.names.map(\.text) == ["Lantern Optics Company Limited", "灯笼光学", "LO", "Old Lantern"])
    #expect(lantern.terms.reviewPolicy == .presumptionOfDenial)
    #expect(lantern.terms.licenseRequirement == "all-items-subject-to-the-ear")
    #expect(lantern.terms.footnotes == [4])
    let then = try #require(CalendarDay(iso: "2020-01-01"))
    #expect(lantern.terms(at: Instant(endOf: then)).reviewPolicy == .caseByCase)
    #expect(lantern.terms(at: Instant(endOf: then)).footnotes.isEmpty)
    #expect(facts.listings.first { $0.primaryName == "Gone Glass GmbH" }?.removed?.text == "2021-03-01")
    #expect(facts.citations.effective("84 FR 22961")?.text == "2019-05-16T20:15:00Z")
    #expect(facts.citations["80 FR 10001"]?.effective == nil)
  }

  @Test func `The hash follows every byte`() throws {
    let scratch = try ScratchFolder()
    let folder = scratch.url.appending(path: "Facts")
    try FileManager.default.copyItem(at: Samples.folder.appending(path: "Facts"), to: folder)
    #expect(try Facts.load(from: folder).hash == Samples.facts().hash)
    let table = folder.appending(path: "citations.tsv")
    try (String(contentsOf: table, encoding: .utf8) + "81 FR 1\tunknown\tunknown\tx\ty\n").write(
      to: table, atomically: true, encoding: .utf8)
    #expect(try Facts.load(from: folder).hash != Samples.facts().hash)
  }

  @Test func `A missing folder says where it was looked for`() {
    let error = #expect(throws: LicetError.self) { try Facts.load(from: URL(filePath: "/nowhere/Facts")) }
    #expect(error?.code == .notFound)
  }

  @Test(arguments: [
    (#""histori": []"#, "histori"), (#""kind": "company", "history": [{"changed": ["listed"]}]"#, "company"),
    (#""history": []"#, "listed"),
    (#""history": [{"changed": ["removed"], "effective": "2020-01-01"}]"#, "listed"),
    (#""history": [{"changed": ["listed"], "effective": "2020-02-30"}]"#, "2020-02-30"),
    (#""history": [{"changed": ["listed"]}, {"changed": ["removed"]}]"#, "no date"),
    (#""history": [{"changed": ["enlisted"]}]"#, "enlisted"), (#""history": [{"changed": []}]"#, "nothing"),
    (#""history": [{"changed": ["listed"], "reviewPolicy": "denial"}]"#, "denial"),
    (#""history": [{"changed": ["listed"], "footnotes": ["4"]}]"#, "footnote"),
    (#""countries": ["China"], "history": [{"changed": ["listed"]}]"#, "China"),
    (#""birthDates": ["14.11.1955"], "history": [{"changed": ["listed"]}]"#, "14.11.1955"),
    (#""aliases": [{"text": "x", "role": "primary"}], "history": [{"changed": ["listed"]}]"#, "primary"),
    (#""name": "again", "history": [{"changed": ["listed"]}]"#, "twice"),
  ])
  func `A slip in the facts names file, line and what is wrong`(members: String, word: String) throws {
    let text =
      "{\"list\": \"us-889\", \"title\": \"t\", \"listings\": [\n\n{\"name\": \"N\", \"basis\": \"b\", \(members)}\n]}"
    let error = #expect(throws: LicetError.self) {
      try FactFile.read(Samples.text(text, name: "a.json"), citations: .empty)
    }
    #expect(error?.code == .badInput)
    #expect(error?.message.contains(word) == true)
    #expect(error?.file == "a.json")
    #expect(error?.line == 3)
  }

  @Test(arguments: [
    "citation\tpublished\n", "citation\tpublished\teffective\tact\tbasis\n84 FR 1\t2019\tunknown\ta\tb\n",
    "citation\tpublished\teffective\tact\tbasis\n84 FR 1\tunknown\ta\tb\n",
    "citation\tpublished\teffective\tact\tbasis\n84 FR 1\tunknown\tunknown\ta\tb\n84 FR 1\tunknown\tunknown\ta\tb\n",
  ])
  func `A slip in the citation table is an error with its line`(text: String) {
    let error = #expect(throws: LicetError.self) { try FederalRegisterTable(Samples.text(text)) }
    #expect(error?.line != nil)
  }

  @Test func `The shipped catalogue declares every list of the contract`() throws {
    let catalogue = try Samples.catalogue()
    let ids = """
      us-sdn us-ssi us-cmic us-cap us-mbs us-plc us-fse us-entity-list us-dpl us-uvl us-meu us-miiu us-dtc us-isn us-inksna \
      us-889 us-1260h us-1286 us-uflpa us-wro us-fcc us-5949 us-154 us-353 un-sc eu-fsf eu-journal ca-sema cn-mofcom
      """
    #expect(Set(catalogue.entries.map(\.id)) == Set(ids.split(separator: " ").map { ListID(String($0)) }))
    #expect(catalogue.list(publishedAs: "EL") == "us-entity-list")
    #expect(catalogue.entries.allSatisfy { $0.cadence.hasPrefix("P") && $0.address.hasPrefix("https://") })
  }

  @Test func `The shipped facts follow the schema`() throws {
    let folder = Samples.folder.appending(path: "../../../Sources/Watchlists/Facts").standardizedFileURL
    #expect(throws: Never.self) { try Facts.load(from: folder) }
  }
}
