#if Desk
import Foundation
import HTTPTypes
import Licet
import Testing

@testable import Service

@Suite struct QuestionCallTests {
  static let question = """
    {"id":"t-1","on":"2019-10-09","action":"export","from":{"country":"US"},"to":{"country":"CN"},
     "parties":[{"role":"ultimate-consignee","name":"Hangzhou Hikvision Digital Technology Co., Ltd.","country":"CN"}],
     "items":[{"description":"hard disk drives","classification":"EAR99","origin":"US",
               "value":{"amount":"50000","currency":"USD"}}],"endUse":{"facts":["civil"]}}
    """

  @Test func aPartyIsScreened() async throws {
    let desk = try TestDesk()
    let answer = try await desk.call(
      .post, "/v1/screen", #"{"id":"7","name":"Hik Vision Digital Technology"}"#)
    #expect(answer.status == 200)
    let json = try #require(answer.json)
    #expect(json["id"] as? String == "7")
    let matches = try #require(json["matches"] as? [[String: Any]])
    let listing = try #require(matches.first?["listing"] as? [String: Any])
    #expect((listing["name"] as? String)?.contains("Hikvision") == true)
  }

  @Test func manyPartiesAreScreenedInTheirOrder() async throws {
    let desk = try TestDesk()
    let lines = (0..<2_500).map { #"{"id":"p\#($0)","name":"Hikvision \#($0)"}"# }.joined(separator: "\n")
    let answer = try await desk.call(.post, "/v1/screen", lines, type: "application/x-ndjson")
    let ids = answer.text.split(separator: "\n").compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["id"] as? String
    }
    #expect(ids == (0..<2_500).map { "p\($0)" })
  }

  @Test func aBadLineIsAnsweredAndTheNextOneToo() async throws {
    let desk = try TestDesk()
    let answer = try await desk.call(
      .post, "/v1/screen", "{\"name\":\"Huawei\"}\n{\"name\":\n{\"id\":\"3\",\"name\":\"ZTE\"}",
      type: "application/x-ndjson")
    let lines = answer.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[1].contains(#""error":{"#) && lines[1].contains(#""line":2"#))
    #expect(lines[2].contains(#""id":"3""#))
  }

  /// The same answer as the library gives.
  @Test func aTransactionIsAssessed() async throws {
    let desk = try TestDesk()
    let answer = try await desk.call(.post, "/v1/assess", Self.question)
    #expect(answer.status == 200)
    let json = try #require(answer.json)
    #expect(json["outcome"] as? String == "license-required")
    let world = try TestDesk.world.get()
    let node = try JSONDocument.read(Array(Self.question.utf8), file: "body")
    let transaction = try TransactionReader(facts: try world.law().book.facts, file: "body").read(node)
    let own = AssessmentDocument(try Assessor(world).assess(transaction))
    #expect(json["resultHash"] as? String == own.resultHash)
    let before = try await desk.call(.post, "/v1/assess?on=2019-10-08", Self.question)
    #expect(before.json?["outcome"] as? String == "no-license-required")
  }

  @Test func pairsAreCompared() async throws {
    let desk = try TestDesk()
    let answer = try await desk.call(
      .post, "/v1/compare", #"{"left":{"name":"Hik Vision"},"right":{"name":"Hikvision"}}"#)
    #expect(answer.json?["match"] as? Bool == true)
  }

  @Test func ownershipIsFollowed() async throws {
    let desk = try TestDesk()
    let answer = try await desk.call(
      .post, "/v1/ownership",
      #"{"parties":[{"id":"A"},{"id":"X","listed":["us-sdn"]}],"holdings":[{"owner":"X","owned":"A","share":"0.5"}]}"#
    )
    let parties = try #require(answer.json?["parties"] as? [[String: Any]])
    #expect(parties.first { $0["id"] as? String == "A" }?["outcome"] as? String == "blocked")
  }

  static let scenario = """
    {"scenario":{"id":"s","title":"A ban","on":"2019-05-22","until":"2019-12-31","currency":"USD","variants":[
      {"id":"v","title":"Entity List","amendments":[{"at":"2019-10-09","citation":"84 FR 54002","add-listing":{
        "list":"us-entity-list","name":"Lantern Optics Co., Ltd.","country":"CN",
        "license-requirement":"all-items-subject-to-the-ear","review-policy":"presumption-of-denial"}}]}]},
     "book":{"firms":"id,name,country,us_person\\nF-1,Muster Drives Inc.,US,yes","customers":"id,name,country\\nC-1,Lantern Optics Co. Ltd.,CN",
      "items":"id,description,classification,origin\\nI-1,hard disk drives,EAR99,US",
      "orders":"id,firm,kind,counterparty,end_user,item,value,currency,from,to,ship_on,end_use\\n\
    O-1,F-1,sale,C-1,C-1,I-1,100,USD,US,CN,2019-10-08,civil\\nO-2,F-1,sale,C-1,C-1,I-1,100,USD,US,CN,2019-10-09,civil"}}
    """

  /// The day before the listing and the day of it.
  @Test func aScenarioIsSimulatedAndReported() async throws {
    let desk = try TestDesk()
    let answer = try await desk.call(.post, "/v1/simulate", Self.scenario)
    #expect(answer.status == 200, "\(answer.text.prefix(600))")
    #expect(answer.text.contains(#""object":"orders:O-2""#))
    #expect(!answer.text.contains(#""affected":[{"object":"orders:O-1""#))
    let page = try await desk.call(
      .post, "/v1/simulate", Self.scenario, headers: ["Accept": "text/html,application/xhtml+xml"])
    #expect(page.text.hasPrefix("<!DOCTYPE html>") || page.text.hasPrefix("<!doctype html>"))
    let unknown = try await desk.call(.post, "/v1/simulate", #"{"scenario":{},"book":{"odrers":"id"}}"#)
    #expect(unknown.json?["remedy"] as? String == "did you mean 'orders'?")
  }

  @Test(arguments: [
    ("POST", "/v1/screen", "{", 422, "bad-input"), ("POST", "/v1/screen", "{}", 422, "bad-input"),
    ("POST", "/v1/screen", #"{"nmae":"x"}"#, 422, "bad-input"),
    ("POST", "/v1/screen?on=yesterday", #"{"name":"x"}"#, 422, "bad-usage"),
    ("POST", "/v1/screen?list=us-sdm", #"{"name":"x"}"#, 422, "bad-usage"),
    ("POST", "/v1/screen?limit=0", #"{"name":"x"}"#, 422, "bad-usage"),
    ("POST", "/v1/screen?threshold=2", #"{"name":"x"}"#, 422, "bad-usage"),
    ("POST", "/v1/assess", "[]", 422, "bad-input"), ("GET", "/v1/nothing", "", 404, "not-found"),
    ("GET", "/v1/listings/us-sdn:nobody", "", 404, "not-found"),
    ("POST", "/v1/ownership?rule=none", "{}", 422, "bad-usage"),
    ("GET", "/v1/classify", "", 422, "bad-usage"),
  ])
  func whatIsWrongIsSaid(method: String, path: String, body: String, status: Int, code: String) async throws {
    let desk = try TestDesk()
    let answer = try await desk.call(method == "GET" ? .get : .post, path, body)
    #expect(answer.status == status, "\(answer.text)")
    #expect(answer.headers[.contentType] == "application/problem+json")
    let json = try #require(answer.json)
    #expect(json["code"] as? String == code)
    #expect((json["detail"] as? String)?.isEmpty == false)
  }

  @Test func anotherTypeIsRefused() async throws {
    let desk = try TestDesk()
    let answer = try await desk.call(.post, "/v1/screen", "<party/>", type: "application/xml")
    #expect(answer.status == 415)
  }

  @Test func aBodyBeyondTheLimitIsRefused() async throws {
    let desk = try TestDesk()
    let name = String(repeating: "x", count: Body.document)
    #expect(try await desk.call(.post, "/v1/screen", #"{"name":"\#(name)"}"#).status == 413)
    let deep = String(repeating: "[", count: 1_000)
    #expect(try await desk.call(.post, "/v1/screen", deep).status == 422)
  }

  @Test func everyAnswerKeepsTheBrowserFromMischief() async throws {
    let desk = try TestDesk()
    for path in ["/v1/lists", "/v1/nothing", "/healthz", "/openapi.json"] {
      let headers = try await desk.call(.get, path).headers
      #expect(headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
      #expect(headers[.contentSecurityPolicy]?.contains("unsafe-inline") == false)
      #expect(headers[.xContentTypeOptions] == "nosniff")
    }
  }
}
#endif
