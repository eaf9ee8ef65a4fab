import Foundation
import Testing

@testable import LicetCommand

/// The assessment on the command line, as a user runs it.
@Suite struct AssessTests {
  private static let disks = Checkout.file("Examples/hikvision-disk-drives.yaml").path

  @Test func theAnswerLeadsWithTheOutcomeThenWhyThenWhatToDo() throws {
    let result = try Program.run(["assess", Self.disks, "--on", "2019-10-09"])
    #expect(result.status == 1)
    #expect(result.lines.first == "LICENSE REQUIRED, presumption of denial, as of 2019-10-09")
    let places = ["Why", "License exceptions", "To do", "This rests on"].map { title in
      result.lines.firstIndex { $0.hasPrefix(title) } ?? -1
    }
    #expect(places.allSatisfy { $0 > 0 } && places == places.sorted())
    for cited in ["15 CFR 744.11(a)", "84 FR 54002"] { #expect(result.output.contains(cited)) }
  }

  @Test func theDayBeforeNothingIsRequiredAndTheStatusSaysSo() throws {
    let result = try Program.run(["assess", Self.disks, "--on", "2019-10-08"])
    #expect(result.status == 0)
    #expect(result.lines.first?.hasPrefix("NO LICENSE REQUIRED ON WHAT IS KNOWN") == true)
    #expect(!result.output.lowercased().contains("\"clear\"\n"))
  }

  @Test func jsonHoldsTheFieldsOfTheContract() throws {
    let result = try Program.run(["assess", Self.disks, "--format", "json", "--explain", "--exit-zero"])
    #expect(result.status == 0)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let fields: Set = [
      "id", "on", "outcome", "edition", "resultHash", "findings", "exceptions", "missing", "redFlags",
      "notModeled",
      "screening", "actions", "trace",
    ]
    #expect(Set(document.keys).isSuperset(of: fields))
    #expect(document["outcome"] as? String == "license-required")
    let plain = try Program.run(["assess", Self.disks, "--format", "json", "--exit-zero"])
    #expect(!plain.output.contains("\"trace\""))
  }

  @Test func aBatchKeepsItsOrderAndOneBadLineSpoilsNoOther() throws {
    let folder = try Folder()
    let question =
      #"{"id":"ID","on":"2019-10-09","action":"export","from":{"country":"US"},"to":{"country":"CN"},"parties":[{"role":"end-user","name":"Muster GmbH"}],"items":[{"classification":"EAR99"}],"endUse":{"facts":["civil"]}}"#
    var lines = (0..<1200).map { question.replacing("\"ID\"", with: "\"q\($0)\"") }
    lines[700] = #"{"id":"q700","action":"exprt"}"#
    let input = try folder.file("questions.ndjson", lines.joined(separator: "\n").utf8)
    let result = try Program.run(["assess", "--input", input])
    #expect(result.status == 2)
    #expect(result.lines.count == 1200)
    for (place, line) in result.lines.enumerated() where place != 700 {
      #expect(line.hasPrefix("{\"id\":\"q\(place)\","))
    }
    #expect(result.lines[700].contains("did you mean 'export'"))
    #expect(result.diagnostics.contains("questions.ndjson:701:"))
  }

  @Test func aBatchGivesWhatSingleQuestionsGive() throws {
    let folder = try Folder()
    let single = try Program.run(["assess", Self.disks, "--format", "json", "--exit-zero"])
    let text =
      #"{"id":"hikvision-disk-drives","on":"2019-10-09","action":"export","from":{"country":"US"},"to":{"country":"CN"},"parties":[{"role":"ultimate-consignee","name":"Hangzhou Hikvision Digital Technology Co., Ltd.","country":"CN"}],"items":[{"description":"hard disk drives","classification":"EAR99","origin":"US","quantity":"1000","value":{"amount":"50000","currency":"USD"}}],"endUse":{"description":"network video recorders","facts":["civil"]}}"#
    let input = try folder.file("q.ndjson", text.utf8)
    let output = folder.path("a.ndjson")
    let batch = try Program.run(["assess", "--input", input, "--output", output, "--exit-zero"])
    #expect(batch.status == 0)
    #expect(try folder.text("a.ndjson") == single.output)
  }

  @Test(arguments: [
    (["assess"], "there is nothing to ask about"),
    (["assess", "/no/such/file.yaml"], "the file can't be read"),
    (["assess", "x.yaml", "--input", "y.ndjson"], "stand together"),
    (["assess", "--input", "y.ndjson", "--output", "y.csv"], "no row of a table"),
  ])
  func badUsageSaysWhatToDo(_ arguments: [String], _ told: String) throws {
    let result = try Program.run(arguments)
    #expect(result.status >= 2)
    #expect(result.diagnostics.contains(told))
    #expect(result.output.isEmpty)
  }

  @Test func aWrongFieldIsNamedWithFileLineAndColumn() throws {
    let folder = try Folder()
    let file = try folder.file("q.yaml", "action: export\nfrom: { country: Atlantis }\n".utf8)
    let result = try Program.run(["assess", file, "--format", "json"])
    #expect(result.status == 2)
    #expect(result.diagnostics.contains("q.yaml:2:"))
    #expect(result.diagnostics.contains("\"line\":2"))
  }
}
