import Licet
import Testing

@testable import Documents
@testable import LicetCommand

@Suite struct CSVScannerTests {
  private func rows(_ text: String) throws -> [[String]] {
    try records(Array(text.utf8)).map { $0.fields.map(\.text) }
  }

  private func records(_ bytes: [UInt8]) throws -> [CSVRecord] {
    let folder = try Folder()
    var scanner = CSVScanner(try folder.source(bytes))
    var records: [CSVRecord] = []
    while let record = try scanner.next() { records.append(record) }
    return records
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
    ("\"a;b\",c\n1,2\n", [["a;b", "c"], ["1", "2"]]),
    ("a,b\n\"x, y\",\"he said \"\"no\"\"\"\n", [["a", "b"], ["x, y", "he said \"no\""]]),
    ("a,b\n\"two\nlines\",2\n", [["a", "b"], ["two\nlines", "2"]]),
    ("a,b\n\n\n1,\n", [["a", "b"], ["1", ""]]),
    ("a\n\"\"\nx\n", [["a"], ["x"]]),
    ("", []),
    ("杭州,海康\n", [["杭州", "海康"]]),
  ])
  func readsTables(_ text: String, _ expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test func aTableLargerThanABlockIsReadWhole() throws {
    let lines = (0..<60_000).map { "\($0),\"名 \($0)\"" }
    let read = try rows(lines.joined(separator: "\n"))
    #expect(read.count == 60_000)
    #expect(read[59_999] == ["59999", "名 59999"])
    #expect(read.enumerated().allSatisfy { $1[1] == "名 \($0)" })
  }

  @Test(arguments: [
    ("name\nAcme \"Best\" Ltd\n", 2, 6, "a quote stands inside an unquoted field"),
    ("name,x\n\"Acme\" Ltd,1\n", 2, 7, "text follows a closing quote"),
    ("name\nok\n公司,\"Acme\n", 3, 4, "the quote that opens this field is never closed"),
  ])
  func aStrayQuoteIsAnErrorWithItsPlace(_ text: String, _ line: Int, _ column: Int, _ message: String) throws
  {
    let error = try #require(throws: LicetError.self) { try rows(text) }
    #expect(error.code == .badInput)
    #expect((error.line, error.column) == (line, column))
    #expect(error.message == message)
    #expect(!error.remedy.isEmpty)
  }

  @Test func bytesThatAreNotUTF8AreReplacedAndMarked() throws {
    let records = try records(Array("name\nCaf".utf8) + [0xE9] + Array("\nplain\n".utf8))
    #expect(records.map(\.isRepaired) == [false, true, false])
    #expect(records[1].fields[0].text == "Caf\u{FFFD}")
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "UTF-16 text"),
      ([0x50, 0x4B, 0x03, 0x04, 0x00], "a spreadsheet or zip file"),
      ([0x1F, 0x8B, 0x08], "a gzip file"), ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file"),
    ] as [([UInt8], String)])
  func whatIsNoTextIsNamed(_ bytes: [UInt8], _ what: String) throws {
    let error = try #require(throws: LicetError.self) { try records(bytes) }
    #expect(error.code == .unknownFormat)
    #expect(error.message == "this is \(what), not text")
  }

  @Test func linesAreCountedThroughQuotedLineEnds() throws {
    #expect(try records(Array("a\n\"1\n2\n3\"\nb\n".utf8)).map(\.line) == [1, 2, 5])
  }
}
