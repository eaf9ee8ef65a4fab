import Licet
import Testing

@testable import Documents
@testable import LicetCommand

@Suite struct BatchTests {
  /// Rows 1…count, of which every seventh cannot be asked.
  struct Counter: RowReader {
    let count: Int
    var last = 0

    mutating func next() -> QuestionRow? {
      guard last < count else { return nil }
      last += 1
      let error = last % 7 == 0 ? LicetError(.badInput, "row \(last)", remedy: "mend it") : nil
      return QuestionRow(id: String(last), line: last, parties: [Party(name: "p\(last)")], error: error)
    }
  }

  @Test(arguments: [1, 2, 3, 8]) func answersKeepTheOrderOfTheInput(_ cores: Int) throws {
    var reader: any RowReader = Counter(count: 2_000)
    var written: [String] = []
    let totals = try Batch(cores: cores).run(&reader, progress: Progress(sink: nil)) {
      { row in RowAnswer(text: row.id, alerts: row.line % 2, error: row.error) }
    } write: {
      written.append($0.text)
    }
    #expect(written == (1...2_000).map(String.init))
    #expect(totals.rows == 2_000)
    #expect(totals.alerted == 1_000)
    #expect(totals.refused == 285)
    #expect(totals.firstErrors.map(\.message) == ["row 7", "row 14", "row 21", "row 28", "row 35"])
  }

  @Test func progressIsOneLineThatGoesAway() {
    let sink = MemorySink()
    let progress = Progress(sink: sink)
    progress.show(rows: 1_512, alerted: 3)
    progress.end()
    #expect(sink.text == "\r1,512 rows, 3 with an alert\r\u{1B}[K")
  }

  @Test func outputFileAppearsWholeOrNotAtAll() throws {
    let folder = try Folder()
    let file = try OutputFile(folder.path("a.ndjson"), process: 1)
    try file.write("1\n")
    #expect(try folder.names().allSatisfy { $0.hasSuffix(".partial") })
    try file.publish()
    #expect(try folder.names() == ["a.ndjson"])
    #expect(try folder.text("a.ndjson") == "1\n")
  }

  @Test func outputFileThatIsGivenUpLeavesNothing() throws {
    let folder = try Folder()
    let file = try OutputFile(folder.path("a.ndjson"), process: 1)
    try file.write("half")
    file.discard()
    #expect(try folder.names().isEmpty)
  }

  @Test func outputFileInAFolderThatIsNotThereIsAClearError() throws {
    let folder = try Folder()
    let error = try #require(throws: LicetError.self) {
      try OutputFile(folder.path("no/such/a.csv"), process: 1)
    }
    #expect(error.code == .inputOutput)
    #expect(error.file == folder.path("no/such/a.csv"))
  }

  @Test func answersMayNotReplaceAFolder() throws {
    let folder = try Folder()
    let file = try OutputFile(folder.path("."), process: 1)
    try file.write("x")
    #expect(throws: LicetError.self) { try file.publish() }
  }
}
