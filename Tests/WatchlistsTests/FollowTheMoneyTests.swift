import Testing
import Vocabulary

@testable import Watchlists

@Suite struct FollowTheMoneyTests {
  private func read(_ path: String, list: ListID? = nil) throws -> ListImport {
    try Samples.reader().read([Samples.file("ftm/" + path)], list: list)
  }

  @Test(arguments: ["entities.ndjson", "nested.ndjson", "statements.ndjson"])
  func `Entities, nested or in statements, give one party with all that links say of it`(path: String) throws
  {
    let imported = try read(path)
    #expect(imported.snapshots.map(\.list) == ["ftm:quill_ships"])
    #expect(imported.snapshots.allSatisfy { $0.asOf.iso == "2026-01-31" })
    let person = try #require(imported.listing("ftm:quill_ships", "Ann Quill"))
    #expect(person.id == "ftm:quill_ships:Q-1" && person.kind == .person)
    #expect(person.texts(.alias) == ["Енн Квілл", "Quillie"] && person.texts(.former) == ["Ann Down"])
    #expect(person.names.first { $0.text == "Quillie" }?.strength == .weak)
    #expect(person.countries.map(\.code) == ["UA"] && person.birthDates.map(\.iso) == ["1970-02"])
    #expect(person.programs == ["QS-1"])
    #expect(person.effective?.text == "2024-05-01" && person.effectiveSource == .publisher)
    #expect(person.removed == nil)
    #expect(person.addresses == [Address("1 Main Street, Kyiv", country: Country(code: "UA"))])
    #expect(
      person.identifiers.contains(
        Identifier(type: "Passport", value: "X9000001", country: Country(code: "UA"))))
    #expect(person.remarks?.contains("Ministry of Quills") == true)
  }

  @Test(arguments: ["entities.ndjson", "nested.ndjson", "statements.ndjson"])
  func `What is owned is linked to its owner, and ends with the last of its measures`(path: String) throws {
    let ship = try #require(read(path).listing("ftm:quill_ships", "QUILL STAR"))
    #expect(ship.kind == .vessel && ship.linkedTo == ["Ann Quill"])
    #expect(ship.identifiers.contains(Identifier(type: "IMO", value: "9000001")))
    #expect(ship.removed?.text == "2025-04-01")
  }

  @Test(arguments: ["entities.ndjson", "nested.ndjson", "statements.ndjson"])
  func `Ethnicity and religion are never kept`(path: String) throws {
    #expect(String(decoding: try Samples.file("ftm/" + path).bytes, as: UTF8.self).contains("Unspoken"))
    for listing in try read(path).listings("ftm:quill_ships") {
      #expect(!listing.row.contains { $0.value.contains("Unspoken") || UnreadTraits.named($0.column) })
      #expect(!"\(listing)".contains("Unspoken"))
    }
  }

  @Test func `Who only stands beside those listed is counted and left out`() throws {
    let imported = try read("entities.ndjson")
    #expect(imported.listing("ftm:quill_ships", "Bob Quill") == nil)
    #expect(
      imported.warnings.map(\.message).contains("parties that only stand beside those listed were left out"))
    #expect(imported.warnings.map(\.message).contains("entities that are no party were left out: Event"))
    #expect(
      imported.warnings.map(\.message).contains(
        "links to entities that are not in the file were left out: Directorship"))
  }

  @Test func `A named list takes all entities, whatever their datasets`() throws {
    let imported = try read("entities.ndjson", list: "ftm:mine")
    #expect(imported.snapshots.map(\.list) == ["ftm:mine"] && imported.snapshots.map(\.rows) == [2])
  }

  @Test(arguments: [
    (#"{"id":"Q-1","schema":"Person","properties":{"name":["Ann"]}}"#, 1, "--list"),
    (
      #"{"id":"Q-1","schema":"Person","properties":{"name":["Ann"]},"datasets":["x"]}"# + "\n"
        + #"{"id":"Q-2"}"#, 2, "fetch"
    ),
    (#"{"id":"Q-1","schema":"Person","properties":{"name":["An"#, 1, "fetch"),
    (#"{"entity_id":"Q-1","prop":"name","value":"Ann"}"#, 1, "fetch"),
  ])
  func `A line that is no entity is an error that names it`(text: String, line: Int, remedy: String) {
    let error = #expect(throws: LicetError.self) { try Samples.reader().read([Samples.text(text)]) }
    #expect(error?.code == .badInput && error?.line == line && error?.remedy.contains(remedy) == true)
  }

  @Test func `Data that says of nobody why is listed whole`() throws {
    let text =
      #"{"id":"Q-1","schema":"Company","properties":{"name":["Quill"],"endDate":["x"]},"datasets":["registry"]}"#
    #expect(try Samples.reader().read([Samples.text(text)]).listing("ftm:registry", "Quill") != nil)
  }

  @Test func `A dataset is a list that need not be declared, and nothing else is`() throws {
    let catalogue = try Samples.catalogue()
    #expect(try catalogue.entry("ftm:quill_ships").title == "Dataset quill_ships")
    for id in ["ftm:", "ftm", "quill_ships", "ftm:a:b"] {
      #expect(throws: LicetError.self) { try catalogue.entry(ListID(id)) }
    }
  }
}
