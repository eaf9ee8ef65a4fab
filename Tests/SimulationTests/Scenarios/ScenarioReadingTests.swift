import Licet
import Testing

@testable import Simulation

/// What is wrong with a scenario is said with its place and what to do.
@Suite struct ScenarioReadingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let words: [String]
    var testDescription: String { words.joined(separator: ", ") }
  }

  static let rows = [
    Row(text: "on: \"2019-05-22\"\namendments: []", words: ["id"]),
    Row(text: "id: a\namendments: []", words: ["on"]),
    Row(text: "id: a\non: \"2019-13-01\"\namendments: []", words: ["'2019-13-01' is no day", "yyyy-mm-dd"]),
    Row(text: "id: a\non: \"2019-05-22\"", words: ["nothing happens", "add 'amendments'"]),
    Row(
      text: "id: a\non: \"2019-05-22\"\nuntil: \"2019-05-21\"\namendments: []", words: ["'until' is before 'on'"]),
    Row(
      text: "id: a\non: \"2019-05-22\"\namendments: [{ at: \"soon\", provision: us.bis.affiliates, status: in-force }]",
      words: ["'soon' is no day"]),
    Row(
      text: "id: a\non: \"2019-05-22\"\namendments: [{ at: \"2019-10-09\" }]",
      words: ["nothing is said to happen", "add-listing"]),
    Row(
      text: "id: a\non: \"2019-05-22\"\namendments: [{ at: \"2019-10-09\", add-listing: { list: us-entity-list } }]",
      words: ["name"]),
    Row(
      text:
        "id: a\non: \"2019-05-22\"\namendments: [{ at: \"2019-10-09\", add-listing: { list: us-entity-list, name: X, country: Atlantis } }]",
      words: ["'Atlantis' is no country"]),
    Row(
      text:
        "id: a\non: \"2019-05-22\"\namendments: [{ at: \"2019-10-09\", add-listing: { list: us-entity-list, name: X, polcy: y } }]",
      words: ["polcy"]),
    Row(
      text: "id: a\non: \"2019-05-22\"\namendments: [{ at: \"2019-10-09\", provision: us.bis.affiliates, status: on }]",
      words: ["'on'", "in-force"]),
    Row(
      text:
        "id: a\non: \"2019-05-22\"\namendments: [{ at: \"2019-10-09\", ownership: { owner: A, owned: B, share: \"1.5\" } }]",
      words: ["'1.5' is no share"]),
    Row(
      text: "id: a\non: \"2019-05-22\"\ncurrency: dollars\namendments: [{ at: \"2019-10-09\", rate: {} }]",
      words: ["'dollars' is no currency"]),
    Row(
      text:
        "id: a\non: \"2019-05-22\"\nrates: { EUR: \"0\" }\namendments: [{ at: \"2019-10-09\", rate: {} }]",
      words: ["rate of EUR"]),
    Row(
      text: "id: a\non: \"2019-05-22\"\nvariants: [{ id: b, amendments: [{ at: \"2019-10-09\", rate: {} }] }, { id: b }]",
      words: ["two variants are called 'b'"]),
  ]

  @Test(arguments: rows) func isRefusedWithItsPlace(row: Row) throws {
    let error = try #require(throws: LicetError.self) { try SmallBook.scenario(row.text) }
    #expect(error.code == .badInput)
    #expect(error.file == "scenario.yaml")
    for word in row.words { #expect(error.description.contains(word), "\(error)") }
  }

  @Test func whatTheWorldDoesNotHoldIsNamedWithTheNearest() throws {
    let head = "id: a\non: \"2019-05-22\"\namendments: [{ at: \"2019-10-09\", "
    let cases = [
      (head + "provision: us.bis.afiliates, status: in-force }]", "us.bis.affiliates"),
      (head + "remove-listing: \"us-sdn:0\" }]", "holds no listing 'us-sdn:0'"),
      (head + "ownership: { owner: C-1, owned: Zifu Gongs, share: \"0.6\" } }]", "Zifu Gongsi"),
    ]
    for (text, words) in cases {
      let error = try #require(throws: LicetError.self) { try SmallBook.standard.simulate(text) }
      #expect(error.description.contains(words), "\(error)")
    }
  }

  @Test func aRateOfDutyIsSaidNotToBeModeled() throws {
    let scenario = try SmallBook.scenario(
      "id: a\non: \"2019-05-22\"\namendments: [{ at: \"2019-05-10\", rate: { hts: \"8471.70\", rate: \"0.25\" } }]")
    #expect(scenario.notModeled == ["a rate of duty: tariffs are not modeled"])
  }

  @Test func ownersThatChangeCountFromTheirDay() throws {
    let text = """
      id: sale
      on: "2026-11-22"
      amendments:
        - { at: "2026-12-01", citation: supposed, ownership: { owner: C-1, owned: C-3, share: "0.50" } }
      """
    let book = SmallBook.standard.with(
      "orders",
      """
      id,firm,kind,counterparty,end_user,item,value,currency,from,to,ship_on,end_use
      O-1,F-1,sale,C-3,C-3,I-1,100,USD,US,CN,2026-11-30,civil
      O-2,F-1,sale,C-3,C-3,I-1,100,USD,US,CN,2026-12-01,civil
      """)
    let result = try book.simulate(text)
    #expect(result.outcome("orders:O-1") == nil)
    #expect(result.outcome("orders:O-2") == "license-required us.ear.affiliates license 2026-12-01")
    #expect(result.variants[0].affected.first?.status == "unverified")
  }
}
