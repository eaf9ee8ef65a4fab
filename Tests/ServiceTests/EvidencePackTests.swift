#if Desk
import Casework
import Foundation
import HTTPTypes
import Licet
import Storage
import Testing

@testable import Service

/// A decision handed to a regulator: one file that says all of it and proves it.
@Suite struct EvidencePackTests {
  private struct Decided {
    let desk: TestDesk
    let analyst: [String: String]
    let path: String
  }

  /// A release that two people made, and one that is open.
  private func decided() async throws -> Decided {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let analyst = try await desk.user("ann", .analyst, by: admin)
    let approver = try await desk.user("bob", .approver, by: admin)
    _ = try await desk.call(
      .post, "/v1/counterparties?source=book.csv", CaseworkCallTests.book, type: "text/csv", headers: analyst)
    let alerts = try #require(
      try await desk.call(.get, "/v1/alerts?counterparty=c2", headers: analyst).json?["alerts"]
        as? [[String: Any]])
    let path = "/v1/alerts/" + (try #require(alerts.first?["id"] as? String))
    _ = try await desk.call(
      .post, path, #"{"do":"release","reason":"another firm <of the name>","expires":"2026-06-30"}"#,
      headers: analyst)
    _ = try await desk.call(.post, path, #"{"do":"confirm"}"#, headers: approver)
    return Decided(desk: desk, analyst: analyst, path: path)
  }

  private func pack(_ decided: Decided) async throws -> EvidencePack {
    try EvidencePack(
      document: try await decided.desk.call(.get, decided.path + "/evidence", headers: decided.analyst).bytes)
  }

  @Test func itHoldsWithTheDeskGone() async throws {
    let decided = try await decided()
    let verified = try await pack(decided).verify(key: decided.desk.store.ledgerKey)
    #expect(
      verified.events.map(\.header.kind) == [
        "alert-opened", "alert-release-proposed", "alert-release-confirmed",
      ])
    guard case .accepted(let pair)? = verified.alert?.state else {
      Issue.record("\(String(describing: verified.alert?.state))")
      return
    }
    #expect(pair.owner.userName == "ann")
    #expect(pair.approver.userName == "bob")
  }

  @Test func itHoldsWhatWasSeenThoughBookAndListsMoveOn() async throws {
    let decided = try await decided()
    _ = try await decided.desk.call(
      .post, "/v1/counterparties?mode=replace", "id,name\nc9,Somebody Else", type: "text/csv",
      headers: decided.analyst)
    let pack = try await pack(decided)
    _ = try pack.verify()
    let page = try PackPage(pack).text
    #expect(page.contains("Huawei Technologies"))
    #expect(page.contains("Entity List"))
    #expect(page.contains("another firm &lt;of the name&gt;"))
  }

  @Test func anotherKeyIsRefused() async throws {
    let pack = try await pack(try await decided())
    let other = try #require(
      NoteKey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
    #expect(throws: PackFault.self) { try pack.verify(key: other) }
  }

  @Test func anyChangedByteIsFound() async throws {
    let decided = try await decided()
    let bytes = try await pack(decided).document()
    let places = stride(from: 0, to: bytes.count, by: 1 + bytes.count / 1500)
    for place in places {
      var changed = bytes
      changed[place] ^= 0x01
      #expect(throws: PackFault.self, "byte \(place)") {
        _ = try EvidencePack(document: changed).verify(key: decided.desk.store.ledgerKey)
      }
    }
  }

  @Test func anEventLeftOutOfTheMiddleIsFound() async throws {
    let pack = try await pack(try await decided())
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(try pack.document())) as? [String: Any])
    var entries = try #require(object["entries"] as? [Any])
    entries.remove(at: 1)
    object["entries"] = entries
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    #expect(throws: PackFault.self) { try EvidencePack(document: [UInt8](data) + [0x0A]).verify() }
  }

  @Test func itsPageHoldsThePackAndSaysTheSameEachTime() async throws {
    let decided = try await decided()
    let answer = try await decided.desk.call(
      .get, decided.path + "/evidence?format=html", headers: decided.analyst)
    let pack = try EvidencePack(document: try #require(PackPage.pack(in: answer.bytes)))
    #expect(try PackPage(pack).text == answer.text)
    #expect(!answer.text.contains("<script"))
    #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment") == true)
  }

  @Test func aKeptAssessmentIsShownWithTheLawOfItsDay() async throws {
    let decided = try await decided()
    let question = #"""
      {"action":"export","on":"2019-10-09","from":{"country":"US"},"to":{"country":"CN"},
      "parties":[{"role":"ultimate-consignee","name":"Hangzhou Hikvision Digital Technology Co., Ltd.","country":"CN"}],
      "items":[{"description":"disk drives","classification":"EAR99"}]}
      """#
    let kept = try await decided.desk.call(
      .post, "/v1/assessments?title=Drives", question, headers: decided.analyst)
    let id = try #require(kept.json?["id"] as? String)
    let answer = try await decided.desk.call(
      .get, "/v1/assessments/\(id)/evidence", headers: decided.analyst)
    let pack = try EvidencePack(document: answer.bytes)
    _ = try pack.verify(key: decided.desk.store.ledgerKey)
    let page = try PackPage(pack).text
    #expect(page.contains("license required, as of 2019-10-09"))
    #expect(page.contains("15 CFR 744.11"))
    #expect(page.contains("from 2019-01-01 to 2020-05-14"))
  }

  @Test func whoMayNotReadCasesGetsNone() async throws {
    let decided = try await decided()
    #expect(try await decided.desk.call(.get, decided.path + "/evidence").status == 401)
    #expect(
      try await decided.desk.call(.get, "/v1/alerts/0000000000000000/evidence", headers: decided.analyst)
        .status
        == 404)
  }
}
#endif
