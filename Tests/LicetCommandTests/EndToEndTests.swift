import Foundation
import Licet
import TestSupport
import Testing

@testable import LicetCommand

/// The program as it is shipped, on the built-in facts.
@Suite struct EndToEndTests {
  private func document(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func matches(_ document: [String: Any]) -> [[String: Any]] {
    document["matches"] as? [[String: Any]] ?? []
  }

  private func listing(_ match: [String: Any]) -> [String: Any] { match["listing"] as? [String: Any] ?? [:] }

  @Test func aNameWrittenApartRaisesAnAlertThatSaysWhy() throws {
    let result = try Program.run(["screen", "Hik Vision Digital Technology", "--on", "2026-07-31"])
    #expect(result.status == 1)
    #expect(result.diagnostics.isEmpty)
    #expect(result.output.contains("ALERT"))
    #expect(result.output.contains("84 FR 54002"))
    #expect(result.output.contains("Only the built-in facts are loaded"))
    #expect(result.output.contains("licet explain \"Hik Vision Digital Technology\""))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func theDocumentHasTheFieldsOfTheContract() throws {
    let result = try Program.run([
      "screen", "Hik Vision", "--format", "json", "--exit-zero", "--on", "2026-07-31",
    ])
    #expect(result.status == 0)
    let document = try document(result.output)
    #expect(document["basis"] as? String == "built-in-facts")
    let best = try #require(matches(document).first)
    #expect(
      Set(best.keys).isSuperset(of: ["listing", "matchedName", "strength", "score", "alert", "reasons"]))
    #expect(Set(listing(best).keys).isSuperset(of: ["list", "id", "sourceId", "name", "countries"]))
    #expect(best["alert"] as? Bool == true)
    let effects = (best["reasons"] as? [[String: Any]] ?? []).compactMap { $0["effect"] as? Double }
    #expect(abs(effects.reduce(0, +) - (best["score"] as? Double ?? -1)) < 0.011)
  }

  @Test func theSameQuestionGivesTheSameBytes() throws {
    let arguments = ["screen", "Huawei", "--format", "json", "--on", "2020-01-01"]
    #expect(try Program.run(arguments).output == Program.run(arguments).output)
  }

  /// 84 FR 22961: in force from 4:15 p.m. of 16 May 2019.
  @Test(arguments: [
    ("2019-05-15", false), ("2019-05-16T16:14:59-04:00", false), ("2019-05-16T16:15:00-04:00", true),
    ("2019-05-16", true),
  ])
  func theListingOfHuaweiHoldsFromItsMinute(_ on: String, _ inForce: Bool) throws {
    let result = try Program.run([
      "screen", "Huawei Technologies Co., Ltd.", "--list", "us-entity-list", "--on", on, "--format", "json",
    ])
    let alerts = matches(try document(result.output)).filter { $0["alert"] as? Bool == true }
    // Listings whose day is not established alert on any day.
    #expect(alerts.contains { $0["state"] as? String == "in-force" } == inForce)
    #expect(result.status == (alerts.isEmpty ? 0 : 1))
  }

  @Test func theExampleFileIsScreenedInItsOrder() throws {
    let result = try Program.run([
      "screen", "--input", Checkout.file("Examples/counterparties.csv").path, "--exit-zero",
    ])
    #expect(result.diagnostics.isEmpty)
    #expect(result.status == 0)
    let documents = try result.lines.map { try document($0) }
    #expect(documents.compactMap { $0["id"] as? String } == (1...20).map { $0 < 10 ? "c-0\($0)" : "c-\($0)" })
    let alerted = documents.filter { matches($0).contains { $0["alert"] as? Bool == true } }.compactMap {
      $0["id"] as? String
    }
    #expect(alerted == (1...15).map { $0 < 10 ? "c-0\($0)" : "c-\($0)" })
  }

  @Test func standardInputAndAFileGiveTheSame() throws {
    let text = "{\"id\":\"a\",\"name\":\"Hikvision\"}\n{\"id\":\"b\",\"name\":\"Bluebird Garden Tools\"}\n"
    let folder = try Folder()
    let output = folder.path("out.ndjson")
    let piped = try Program.run(["screen", "--input", "-", "--on", "2026-07-31"], input: text)
    let filed = try Program.run([
      "screen", "--input", try folder.file("in.ndjson", text.utf8), "--output", output, "--on", "2026-07-31",
    ])
    #expect(piped.output == (try folder.text("out.ndjson")))
    #expect(filed.output.isEmpty)
    #expect((piped.status, filed.status) == (1, 1))
    #expect(try folder.names() == ["in.ndjson", "out.ndjson"])
  }

  @Test func aBrokenFileLeavesNoOutput() throws {
    let folder = try Folder()
    let input = try folder.file("in.csv", "name\nHikvision\n\"Acme\" Ltd\n".utf8)
    let result = try Program.run(["screen", "--input", input, "--output", folder.path("out.ndjson")])
    #expect(result.status == 2)
    #expect(
      result.diagnostics
        == "licet: error: \(input):3:7: text follows a closing quote; double a quote that is text, or remove what follows\n"
    )
    #expect(try folder.names() == ["in.csv"])
  }

  @Test func aRowThatCannotBeAskedIsAnsweredWithItsError() throws {
    let result = try Program.run(
      ["screen", "--input", "-"],
      input: "{\"id\":\"1\",\"name\":\"Hikvision\"}\n{]\n{\"id\":\"3\",\"name\":\"X\"}\n")
    #expect(result.status == 2)
    try #require(result.lines.count == 3)
    #expect(try document(result.lines[1])["error"] is [String: Any])
    #expect(result.diagnostics.hasPrefix("licet: error: standard input:2:2: "))
  }

  @Test func comparisonIsSymmetric() throws {
    let forth = try document(Program.run(["compare", "Hik Vision", "Hikvision", "--format", "json"]).output)
    let back = try document(Program.run(["compare", "Hikvision", "Hik Vision", "--format", "json"]).output)
    #expect(forth["match"] as? Bool == true)
    #expect(forth["score"] as? Double == back["score"] as? Double)
  }

  @Test func pairsAreComparedInTheirOrder() throws {
    let pairs = """
      {"id":"1","left":{"name":"Chen Quanguo","kind":"person"},"right":{"name":"Quanguo Chen"}}
      {"id":"2","left":{"name":"Chen Quanguo"},"right":{"name":"Bluebird Garden Tools"}}
      """
    let result = try Program.run(["compare", "--input", "-"], input: pairs)
    let documents = try result.lines.map { try document($0) }
    #expect(documents.compactMap { $0["id"] as? String } == ["1", "2"])
    #expect(documents.compactMap { $0["match"] as? Bool } == [true, false])
  }

  @Test func aListingThatDidNotMatchIsExplained() throws {
    let asked = try Program.run(["screen", "Hikvision", "--format", "json"])
    let id = try #require(matches(try document(asked.output)).first.flatMap { listing($0)["id"] as? String })
    let result = try Program.run(["explain", "Bluebird Garden Tools", id])
    #expect(result.status == 0)
    #expect(result.output.contains("no alert"))
    #expect(result.output.contains(id))
  }

  @Test func theWholeListingAndItsHistoryAreShown() throws {
    let asked = try Program.run(["screen", "Hikvision", "--list", "us-entity-list", "--format", "json"])
    let id = try #require(matches(try document(asked.output)).first.flatMap { listing($0)["id"] as? String })
    #expect(try Program.run(["lists", "show", id]).output.contains("84 FR 54002"))
    #expect(try Program.run(["lists", "history", id]).output.contains("85 FR 34505"))
    let shown = try document(Program.run(["lists", "show", id, "--format", "json"]).output)
    #expect(shown["id"] as? String == id)
  }

  @Test func theStatusNamesEachListAndItsAge() throws {
    let status = try document(Program.run(["lists", "status", "--format", "json"]).output)
    let lists = try #require(status["lists"] as? [[String: Any]])
    #expect(lists.contains { $0["id"] as? String == "us-entity-list" && $0["format"] as? String == "facts" })
    for list in lists {
      #expect(Set(list.keys) == ["id", "count", "asOf", "publisher", "format", "age"])
      #expect((list["age"] as? String)?.wholeMatch(of: /P\d+D/) != nil)
    }
  }

  @Test(
    arguments: [
      (["screen", "x", "--list", "us-sdnn"], 2, "did you mean 'us-sdn'?"),
      (["screen", "x", "--list", "un-sc"], 3, "licet lists import FILE --list un-sc"),
      (["lists", "show", "us-sdn:none"], 3, "licet screen NAME --list us-sdn"),
      (["explain", "x", "us-sdn:none"], 3, "licet"),
      (
        ["screen", "x", "--data", "/nonexistent/folder"], 3,
        "licet lists import FILE --data /nonexistent/folder"
      ),
      (["screen", "--input", "/nonexistent/in.csv"], 3, "check its name"),
      (["lists", "import", "/nonexistent/sdn.csv"], 3, "nonexistent"),
    ] as [([String], Int32, String)])
  func whatIsNotThereIsNamedWithWhatToDo(_ arguments: [String], _ status: Int32, _ told: String) throws {
    let result = try Program.run(arguments)
    #expect(result.status == status)
    #expect(result.diagnostics.hasPrefix("licet: error: "))
    #expect(result.diagnostics.contains(told))
    #expect(result.diagnostics.split(separator: "\n").count == 1)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs a device that is always full"))
  func anOutputThatCannotBeWrittenIsAnError() throws {
    let result = try Program.run(["--help"], outputPath: "/dev/full")
    #expect(result.status == 3)
    #expect(result.diagnostics.hasPrefix("licet: error: the output could not be written"))
  }

  @Test func namesFullOfRubbishAreAnswered() throws {
    for name in [
      "\u{1}\u{2}x", "\u{202E}abc", "🏴‍☠️", "''\"\\", String(repeating: "a ", count: 4_999), "\u{FFFD}",
    ] {
      let result = try Program.run(["screen", "--format", "json", "--", name])
      #expect([0, 1].contains(result.status), "a name of \(name.utf8.count) bytes")
    }
  }

  @Test(.enabled(if: SharedData.isPresent, "\(SharedData.comment)"))
  func anOfficialFileIsLoadedAndAnswersSaySo() throws {
    let data = try ScratchFolder()
    let file = SharedData.file("csl/csl-2026-07-31.ndjson.zst")
    let loaded = try Program.run(
      ["lists", "import", file.path, "--as-of", "2026-07-31", "--format", "json"], data: data.url)
    #expect(loaded.status == 0, "\(loaded.diagnostics)")
    let answer = try document(
      Program.run(["screen", "Hikvision", "--format", "json"], data: data.url).output)
    #expect(answer["basis"] as? String == "lists")
    let status = try document(Program.run(["lists", "status", "--format", "json"], data: data.url).output)
    let lists = status["lists"] as? [[String: Any]] ?? []
    #expect(lists.contains { $0["id"] as? String == "us-sdn" && $0["asOf"] as? String == "2026-07-31" })
  }
}
