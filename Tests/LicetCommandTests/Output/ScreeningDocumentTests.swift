import Licet
import Testing

@testable import Documents
@testable import LicetCommand
@testable import Screening

/// The bytes that programs read; a change here breaks them.
@Suite struct ScreeningDocumentTests {
  static let matchText =
    #"{"listing":{"list":"us-entity-list","id":"us-entity-list:hikvision-0a1b2c3d","sourceId":null,"name":"Hangzhou Hikvision Digital Technology Co., Ltd.","kind":"organization","countries":["CN"]},"matchedName":"Hikvision","strength":"strong","score":0.97,"alert":true,"exact":false,"state":"in-force","reasons":[{"feature":"name-tokens","left":"hik vision","right":"hikvision","effect":0.41},{"feature":"token-missing","left":"","right":"hangzhou","effect":-0.05}]}"#

  @Test func holdsTheFieldsOfTheContract() {
    let answer = ScreeningAnswer(matches: [Samples.match()], notInForce: [])
    #expect(
      ScreeningDocument.text(id: "1", on: "2026-05-27", answer, Samples.builtIn)
        == #"{"id":"1","edition":"e0","on":"2026-05-27","basis":"built-in-facts","matches":["#
        + Self.matchText
        + #"],"notInForce":[]}"#)
  }

  @Test func aSingleQuestionHasNoId() {
    let answer = ScreeningAnswer(matches: [], notInForce: [])
    #expect(
      ScreeningDocument.text(id: nil, on: "2026-05-27", answer, Samples.loaded)
        == #"{"edition":"e1","on":"2026-05-27","basis":"lists","matches":[],"notInForce":[]}"#)
  }

  @Test func aTableHasALineForEachMatch() {
    let answer = ScreeningAnswer(
      matches: [Samples.match(), Samples.match(score: 0.5, alert: false)], notInForce: [])
    let lines = (ScreeningTable.header + ScreeningTable.lines(id: "a,b", answer, Samples.builtIn)).split(
      separator: "\r\n")
    #expect(
      lines == [
        "id,rank,alert,score,list,listingId,sourceId,listingName,countries,matchedName,strength,state,reasons,basis,edition,error",
        "\"a,b\",1,true,0.97,us-entity-list,us-entity-list:hikvision-0a1b2c3d,,\"Hangzhou Hikvision Digital Technology Co., Ltd.\",CN,Hikvision,strong,in-force,+0.41 'hik vision' is 'hikvision' written apart; -0.05 'hangzhou' of the listing was not asked,built-in-facts,e0,",
        "\"a,b\",2,false,0.5,us-entity-list,us-entity-list:hikvision-0a1b2c3d,,\"Hangzhou Hikvision Digital Technology Co., Ltd.\",CN,Hikvision,strong,in-force,+0.41 'hik vision' is 'hikvision' written apart; -0.05 'hangzhou' of the listing was not asked,built-in-facts,e0,",
      ])
  }

  @Test func aRowWithoutAMatchStillHasItsLine() {
    let columns = ScreeningTable.header.split(separator: ",", omittingEmptySubsequences: false).count
    let empty = ScreeningTable.lines(id: "7", ScreeningAnswer(matches: [], notInForce: []), Samples.builtIn)
    let refused = ScreeningTable.line(id: "8", LicetError(.badInput, "no name", remedy: "give one"))
    for line in [empty, refused] {
      #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == columns)
    }
    #expect(refused.hasSuffix(",no name; give one\r\n"))
  }

  @Test func statusIsTheContracts() {
    #expect(
      ListsText.statusJSON(Samples.loaded).text
        == #"{"edition":"e1","lists":[{"id":"us-entity-list","count":1234,"asOf":"2026-02-02","publisher":"BIS","format":"csl-csv","age":"P114D"}]}"#
    )
  }

  @Test func comparisonIsTheContracts() {
    let comparison = Comparison(score: 0.93, match: true, exact: false, reasons: [Samples.reasons[0]])
    #expect(
      ComparisonDocument.text(id: "1", comparison)
        == #"{"id":"1","score":0.93,"match":true,"exact":false,"reasons":[{"feature":"name-tokens","left":"hik vision","right":"hikvision","effect":0.41}]}"#
    )
  }

  @Test(arguments: [
    (JSON.string("a\"b\\c\n\t\u{1}\u{2028}é海"), #""a\"b\\c\n\t\u0001\u2028é海""#), (.number(0.1), "0.1"),
    (.number(1), "1"),
    (.number(-0.25), "-0.25"), (.number(.nan), "null"), (.array([]), "[]"), (.object([]), "{}"),
    (.array([.null, .bool(true), .integer(-3)]), "[null,true,-3]"),
  ])
  func writesJSON(_ value: JSON, _ text: String) {
    #expect(value.text == text)
  }

  @Test func whatIsWrittenReadsBack() throws {
    let odd = (0...0x2FF).compactMap(Unicode.Scalar.init).map(String.init).joined() + "\u{2028}\u{10FFFF}"
    let node = try JSONReader.read(Array(JSON.string(odd).text.utf8))
    #expect(node.text == odd)
  }
}
