import Licet
import Testing

@testable import Documents
@testable import LicetCommand

@Suite struct ColumnMapTests {
  private func map(_ headers: [String], _ assignments: [String] = [], _ shape: RowShape = .party) throws
    -> ColumnMap
  {
    let header = CSVRecord(line: 1, fields: headers.map { .init(text: $0, column: 1) })
    return try ColumnMap(header: header, assignments: assignments, shape: shape, file: "f.csv")
  }

  @Test(arguments: [
    ("Company Name", ColumnMeaning.field(side: 0, .name)), ("company_name", .field(side: 0, .name)),
    ("NAME", .field(side: 0, .name)), ("Firmenname", .field(side: 0, .name)),
    ("Raison sociale", .field(side: 0, .name)),
    ("Razón Social", .field(side: 0, .name)), ("наименование", .field(side: 0, .name)),
    ("公司名称", .field(side: 0, .name)), ("会社名", .field(side: 0, .name)), ("회사명", .field(side: 0, .name)),
    ("الاسم", .field(side: 0, .name)), ("Country", .field(side: 0, .country)),
    ("CTRY", .field(side: 0, .country)),
    ("国家", .field(side: 0, .country)), ("Land", .field(side: 0, .country)),
    ("DOB", .field(side: 0, .birthDate)),
    ("Date of Birth", .field(side: 0, .birthDate)), ("a.k.a.", .field(side: 0, .alias)),
    ("IMO number", .field(side: 0, .identifier(type: "IMO"))),
    ("统一社会信用代码", .field(side: 0, .identifier(type: "Unified Social Credit Code"))),
    ("Customer ID", .id), ("编号", .id),
  ])
  func knowsHowPeopleHeadColumns(_ header: String, _ meaning: ColumnMeaning) {
    #expect(ColumnSpellings.meaning(of: header) == meaning)
  }

  @Test func everySpellingMeansOneThing() {
    #expect(ColumnSpellings.meaning(of: "shoe size") == nil)
    #expect(ColumnSpellings.meaning(of: "") == nil)
  }

  @Test func assignmentsBeatGuesses() throws {
    let map = try map(["Name", "Legal", "CTRY"], ["name=Legal", "country=ctry"])
    #expect(map.meanings == [nil, .field(side: 0, .name), .field(side: 0, .country)])
    #expect(map.ignored == ["Name"])
  }

  @Test func identifiersOfAnyTypeCanBeAssigned() throws {
    let map = try map(["Hull"], ["identifier.IMO=Hull"])
    #expect(map.meanings == [.field(side: 0, .identifier(type: "IMO"))])
  }

  @Test func pairsHaveTwoSides() throws {
    let map = try map(["id", "left", "left country", "right_name", "note"], [], .pair)
    #expect(
      map.meanings == [
        .id, .field(side: 0, .name), .field(side: 0, .country), .field(side: 1, .name), nil,
      ])
  }

  @Test func pairsCanBeAssigned() throws {
    let map = try map(["A", "B"], ["left=A", "right.name=B"], .pair)
    #expect(map.meanings == [.field(side: 0, .name), .field(side: 1, .name)])
  }

  @Test(arguments: [
    (["nme=Company"], "'nme' is no field of a party; did you mean 'name'?"),
    (["name"], "'name' says nothing of a column; write FIELD=HEADER, as in name=NAME"),
    (["name=Compny"], "f.csv:1: no column is headed 'Compny'; did you mean 'Company'?"),
  ])
  func aBadAssignmentIsExplained(_ assignments: [String], _ told: String) throws {
    let error = try #require(throws: LicetError.self) { try map(["Company", "City"], assignments) }
    #expect(error.description == told)
  }

  @Test func aTableWithoutANameSaysHowToNameOne() throws {
    let error = try #require(throws: LicetError.self) { try map(["foo", "country"]) }
    #expect(
      error.description
        == "f.csv:1: no column is known to hold the name; say which with --columns name=HEADER; the headers are foo, country"
    )
  }
}
