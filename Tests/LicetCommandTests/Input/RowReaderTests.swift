import Foundation
import Licet
import Testing

@testable import Documents
@testable import LicetCommand

/// Rows of both formats: what is asked, what is counted, what is refused.
@Suite struct RowReaderTests {
  struct Read {
    var rows: [QuestionRow] = []
    var warnings: [String] = []
    var parties: [Party] { rows.flatMap(\.parties) }
    var errors: [String] { rows.compactMap { $0.error?.description } }
  }

  private func read(_ text: String, _ shape: RowShape = .party, columns: [String] = []) throws -> Read {
    try read(Array(text.utf8), shape, columns: columns)
  }

  private func read(_ bytes: [UInt8], _ shape: RowShape = .party, columns: [String] = []) throws -> Read {
    let (folder, tally) = (try Folder(), Tally())
    var reader = try Questions.reader(
      for: try folder.source(bytes), shape: shape, columns: columns, today: Samples.today, tally: tally)
    var read = Read()
    while let row = try reader.next() { read.rows.append(row) }
    let place = folder.path("in")
    read.warnings = tally.lines.map { $0.replacingOccurrences(of: place, with: "in") }
    return read
  }

  @Test func tableGivesEveryField() throws {
    let read = try read(
      """
      ref,name,aka,type,country,dob,address,IMO
      c-7,Blue Star,Blauer Stern; BS,ship,Iran|PA,1999-02,"1 Quay, Bandar Abbas",9187629

      """)
    let party = try #require(read.parties.first)
    #expect(read.rows.map(\.id) == ["c-7"])
    #expect(party.name == "Blue Star")
    #expect(party.aliases == ["Blauer Stern", "BS"])
    #expect(party.kind == .vessel)
    #expect(party.countries.map(\.code) == ["IR", "PA"])
    #expect(party.birthDates.map(\.iso) == ["1999-02"])
    #expect(party.addresses == ["1 Quay, Bandar Abbas"])
    #expect(party.identifiers == [Identifier(type: "IMO", value: "9187629")])
    #expect(read.warnings.isEmpty)
  }

  @Test func documentsGiveTheSameFields() throws {
    let read = try read(
      #"""
      {"id":"1","name":"Blue Star","aliases":["BS"],"kind":"vessel","country":"Iran","birthDate":"1999","addresses":["1 Quay"],"identifiers":[{"type":"IMO","value":"9187629"}]}
      {"id":2,"name":"\u6d77\u5eb7 \ud83d\ude00","country":["CN","HK"],"kind":null}

      {"identifiers":["IMO:9187629"]}
      """#)
    #expect(read.rows.map(\.id) == ["1", "2", "3"])
    #expect(read.rows.map(\.line) == [1, 2, 4])
    #expect(read.parties[0].identifiers == read.parties[2].identifiers)
    #expect(read.parties[0].kind == .vessel)
    #expect(read.parties[0].addresses == ["1 Quay"])
    #expect(read.parties[1].name == "海康 😀")
    #expect(read.parties[1].countries.map(\.code) == ["CN", "HK"])
    #expect(read.parties[2].name.isEmpty)
    #expect(read.errors.isEmpty)
    #expect(read.warnings.isEmpty)
  }

  @Test func whatIsNotUnderstoodIsLeftOutAndCounted() throws {
    let read = try read("name,country,dob\nA,Atlantis,3017\nB,Lemuria,1955\nC,CN,1.2.1955\n")
    #expect(read.parties.map(\.name) == ["A", "B", "C"])
    #expect(read.parties.map(\.countries.count) == [0, 0, 1])
    #expect(read.parties.map(\.birthDates.count) == [0, 1, 0])
    #expect(
      read.warnings == [
        "licet: warning: in:2: a country was not understood and left out: write an ISO 3166 code (CN) or an English name (China) ('Atlantis') (2 times, first here)",
        "licet: warning: in:2: a birth date was not understood and left out: give a year that is not in the future ('3017')",
        "licet: warning: in:4: a birth date was not understood and left out: write yyyy, yyyy-mm or yyyy-mm-dd ('1.2.1955')",
      ])
  }

  @Test func unknownColumnsAndFieldsAreNamed() throws {
    #expect(
      try read("name,shoe size\nA,7\n").warnings == [
        "licet: warning: in:1: the column 'shoe size' was not used"
      ])
    #expect(
      try read(#"{"name":"A","contry":"CN"}"#).warnings == [
        "licet: warning: in:1: the field 'contry' is not known and was ignored; did you mean 'country'?"
      ])
  }

  @Test func repeatedIdsAreCounted() throws {
    let table = try read("id,name\n1,A\n2,B\n1,C\n1,D\n")
    #expect(table.rows.map(\.id) == ["1", "2", "1", "1"])
    #expect(
      table.warnings == [
        "licet: warning: in:4: an id stands twice; its answers cannot be told apart ('1') (2 times, first here)"
      ])
    #expect(try read("{\"id\":\"1\",\"name\":\"A\"}\n{\"id\":\"1\",\"name\":\"B\"}").warnings.count == 1)
    #expect(try read("name\nA\nB\n").warnings.isEmpty)
  }

  @Test func aRowThatCannotBeAskedLeavesTheOthers() throws {
    let read = try read(
      "id,name,country\n1,A,CN\n2,,CN\n3,\(String(repeating: "x", count: 10_001)),CN\n4,D,CN\n")
    #expect(read.rows.map(\.id) == ["1", "2", "3", "4"])
    #expect(read.parties.map(\.name) == ["A", "D"])
    #expect(read.rows[1].error?.line == 3)
    #expect(read.rows[1].error?.message == "the row holds no name, identifier or address")
    #expect(read.rows[2].error?.code == .limitExceeded)
    #expect(read.rows[2].error?.column == 3)
  }

  @Test(
    arguments: [
      (#"{"name":"A""#, 12, "a comma or a closing brace is expected here"),
      (#"{"name":A}"#, 9, "a value is expected here"),
      (#"{"name":"A","name":"B"}"#, 13, "the field 'name' stands twice"),
      (#"{"name":"海康","country":{}}"#, 24, "a text is expected for the country"),
      (#"{"name":"A"} {"name":"B"}"#, 14, "text follows the end of the document"),
      (#"{"country":"CN"}"#, nil, "the party has no name, identifier or address"),
      (#"{"identifiers":[{"type":"IMO"}]}"#, 17, "the identifier has no value"),
      ("{\"name\":" + String(repeating: "[", count: 40), 41, "the document nests deeper than 32"),
    ] as [(String, Int?, String)])
  func aBrokenDocumentIsRefusedAtItsPlace(_ line: String, _ column: Int?, _ message: String) throws {
    let read = try read("{\"name\":\"before\"}\n\(line)\n{\"name\":\"after\"}\n")
    #expect(read.parties.map(\.name) == ["before", "after"])
    let error = try #require(read.rows[1].error)
    #expect(error.message == message)
    #expect((error.line, error.column) == (2, column))
  }

  @Test func flawedBytesAreReadAndCounted() throws {
    let latin = Array("name\nCaf".utf8) + [0xE9] + Array("\nA\u{7}B\n".utf8)
    let read = try read(latin)
    #expect(read.parties.map(\.name) == ["Caf\u{FFFD}", "A B"])
    #expect(
      read.warnings == [
        "licet: warning: in:2: bytes that are not UTF-8 were replaced; save the file as UTF-8",
        "licet: warning: in:3: control characters were read as spaces",
      ])
    #expect(try self.read(Array(#"{"name":"Caf"#.utf8) + [0xE9] + Array("\"}".utf8)).warnings.count == 1)
  }

  @Test func aShortRowIsCounted() throws {
    let read = try read("name,country\nA\nB,CN,extra\n")
    #expect(read.parties.map(\.name) == ["A", "B"])
    #expect(
      read.warnings == [
        "licet: warning: in:2: the row has not as many fields as the header (2 times, first here)"
      ])
  }

  @Test func pairsHoldTwoParties() throws {
    let table = try read("left,left country,right\nA,CN,B\n", .pair)
    let documents = try read(#"{"left":{"name":"A","country":"CN"},"right":{"name":"B"}}"#, .pair)
    #expect(table.parties == documents.parties)
    #expect(table.parties.map(\.name) == ["A", "B"])
    #expect(
      try read(#"{"left":{"name":"A"}}"#, .pair).rows[0].error?.message == "the field 'right' is missing")
  }

  @Test func anArrayOfDocumentsSaysHowToPartIt() throws {
    let error = try #require(throws: LicetError.self) { try read("[{\"name\":\"A\"}]") }
    #expect(error.remedy.contains("jq -c '.[]'"))
  }

  @Test func anEmptyFileIsAnError() throws {
    #expect(throws: LicetError.self) { try read("") }
    #expect(throws: LicetError.self) { try read("\n \n") }
  }
}
