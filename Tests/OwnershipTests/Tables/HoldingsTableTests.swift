import Foundation
import Ownership
import TestSupport
import Testing
import Vocabulary

/// Tables of holdings as people keep them.
@Suite struct HoldingsTableTests {
  private func read(_ text: String, _ columns: [HoldingColumn: String] = [:]) throws -> OwnershipGraphBuilder
  {
    try HoldingsTable.read(Data(text.utf8), file: "held.csv", columns: columns)
  }

  @Test(arguments: [
    "owner,owned,share\nX,A,0.51\n", "owned;share;owner\r\nA;51%;X\r\n",
    "Parent\tCompany\tOwnership %\nX\tA\t51",
    "\u{FEFF}Shareholder,Subsidiary,Percentage\nX,A,51.0\n",
    "\"owner\",\"owned\",\"share\"\n\"X\",\"A\",\" 51 % \"",
  ])
  func columnsAreFoundByTheirNames(_ text: String) throws {
    #expect(try read(text).told == ["X > A 51 %"])
  }

  @Test func columnsCanBeNamed() throws {
    let text = "who,whom,how much\nX,A,0.5\n"
    #expect(try read(text, [.owner: "who", .owned: "whom", .share: "how much"]).told == ["X > A 50 %"])
    let error = try #require(throws: LicetError.self) { try read(text, [.owner: "whoo"]) }
    #expect(error.description == "held.csv:1: no column 'whoo' for owner; did you mean 'who'?")
  }

  @Test func rangesDatesAndSourcesAreRead() throws {
    let builder = try read(
      """
      owner,owned,share,share_min,share_max,from,to,source
      X,A,,0.2,0.6,2020-01-01,2020-12-31,annual report
      Y,A,,,,2021,2021-06,"the ""register"", page 3"
      Z,A,0.333333333333,,,,,annual report
      """)
    #expect(
      builder.told == [
        "X > A 20 % to 60 % from 2020-01-01 to 2020-12-31",
        "Y > A an unknown share from 2021-01-01 to 2021-06-30", "Z > A 33.3333333333 %",
      ])
    #expect(builder.graph().sources == ["annual report", "the \"register\", page 3"])
  }

  @Test(arguments: [
    ("X,A,1.5,", 3, 5, "the share 1.5 is more than all of it"), ("X,A,-0.1,", 3, 5, "negative"),
    ("X,A,\"0,51\",", 3, 6, "write a point, not a comma"), ("X,A,half,", 3, 5, "'half' is no share"),
    ("Ölwerk,A,2,", 3, 10, "more than all"), ("X,A,0.5,2020-02-30", 3, 9, "'2020-02-30' is no date"),
    ("X,,0.5,", 3, 3, "names no owned party"),
    ("X,\"A,0.5,", 3, 3, "not closed"),
  ])
  func whatCannotBeMeantSaysWhere(_ row: String, _ line: Int, _ column: Int, _ message: String) throws {
    let error = try #require(throws: LicetError.self) {
      try read("owner,owned,share,from\nX,B,0.5,\n\(row)\n")
    }
    #expect(error.message.contains(message), "\(error)")
    #expect((error.file, error.line, error.column) == ("held.csv", line, column))
    #expect(error.exitStatus == 2)
  }

  @Test func aMissingColumnNamesWhatIsThere() throws {
    let error = try #require(throws: LicetError.self) { try read("owner,name,size\nX,A,1\n") }
    #expect(
      error.description
        == "held.csv:1: the table has no column owned and no column share (or percent, or share_min and share_max); "
        + "name it in the first row; found are 'owner', 'name', 'size'")
  }

  @Test func aRowThatIsThereTwiceIsTold() throws {
    let builder = try read("owner,owned,share\nX,A,0.25\nY,A,0.1\nX,A,0.25\n")
    let warning = try #require(builder.graph().warnings.first)
    #expect(warning.message == "the holding of 'X' in 'A' is there twice, and counts twice")
    #expect((warning.file, warning.line) == ("held.csv", 4))
  }

  @Test func moreThanAllIsTold() throws {
    #expect(
      try read("owner,owned,share\nX,A,0.6\nY,A,0.6\n").messages == [
        "the holdings in 'A' come to 120 %: more than all of it"
      ])
  }

  @Test func moreDigitsThanAShareHasAreNeverRounded() throws {
    #expect(
      try read("owner,owned,share\nX,A,0.3333333333333333\nY,A,0.5000000000000000\n").told == [
        "X > A 33.3333333333 % to 33.3333333334 %", "Y > A 50 %",
      ])
  }

  @Test func namesMayStandBesideIds() throws {
    let graph = try read("owner,owner_name,owned,owned_name,share\n1,Ann,2,Acme,1\n").graph()
    #expect((graph.name(0), graph.name(1)) == ("Ann", "Acme"))
  }

  @Test func whateverIsReadIsWrittenBackTheSame() throws {
    var random = SplitMix64(seed: 11)
    var (text, expected) = ("owner,owned,share\n", [String]())
    for row in 0..<500 {
      let share = Share(trillionths: Int64.random(in: 0...1_000_000_000_000, using: &random))
      let percent = Bool.random(using: &random)
      text +=
        "O\(row),\"C,\(row)\"\"\"," + (percent ? share.percent.replacing(" ", with: "") : share.description)
        + "\n"
      expected.append("O\(row) > C,\(row)\" \(share.percent)")
    }
    #expect(try read(text).told == expected)
  }
}
