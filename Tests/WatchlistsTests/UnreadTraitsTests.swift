import Testing
import Vocabulary

@testable import Watchlists

@Suite struct UnreadTraitsTests {
  private let name = "Ann Quill"
  private let trait = "Unspoken"

  private func check(_ text: String, list: ListID) throws {
    let imported = try Samples.reader().read([Samples.text(text)], asOf: Samples.day)
    let person = try #require(imported.listing(list, name))
    #expect(!"\(person)".contains(trait))
  }

  @Test func `A table keeps no ethnicity and no religion`() throws {
    try check("source,name,federal_register_notice,Ethnic group\nX (SDN),\(name),,\(trait)\n", list: "us-sdn")
    let row = "NK-1,Person,\(name),,,,some_people,2026-01-01,\(trait)\n"
    try check(
      "id,schema,name,aliases,countries,identifiers,dataset,last_change,religion\n" + row,
      list: "ftm:some_people")
  }

  @Test func `An object and a record keep no ethnicity and no religion`() throws {
    try check(
      #"{"source": "S (SDN) - T", "entity_number": "1", "name": "\#(name)", "ethnicity": "\#(trait)"}"#,
      list: "us-sdn")
    try check(
      #"{"list_id": "bis-dpl", "entities": [{"name": "\#(name)", "religions": ["\#(trait)"]}]}"#,
      list: "us-dpl")
    try check(
      "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>\(name)</FIRST_NAME><ETHNICITY><VALUE>\(trait)</VALUE></ETHNICITY>"
        + "</INDIVIDUAL></CONSOLIDATED_LIST>", list: "un-sc")
  }

  @Test(arguments: [
    ("ethnicity", true), ("Ethnic group", true), ("RELIGION", true), ("region", false), ("name", false),
  ])
  func `A trait is known by the name of its column`(column: String, isUnread: Bool) {
    #expect(UnreadTraits.named(column) == isUnread)
  }
}
