#if Desk
import Casework
import Foundation
import HTTPTypes
import Licet
import Testing

@testable import Service

/// A working day at the desk: a book comes in, alerts are worked by two people, the ledger holds it all.
@Suite struct CaseworkCallTests {
  static let book = """
    id,name,country
    c1,Hangzhou Hikvision Digital Technology Co. Ltd.,CN
    c2,Huawei Technologies,CN
    c3,Bäckerei Schmidt GmbH,DE
    """

  private func desk() async throws -> (
    TestDesk, analyst: [String: String], approver: [String: String], admin: [String: String]
  ) {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let analyst = try await desk.user("ann", .analyst, by: admin)
    let approver = try await desk.user("bob", .approver, by: admin)
    let answer = try await desk.call(
      .post, "/v1/counterparties?source=book.csv", Self.book, type: "text/csv", headers: analyst)
    #expect(answer.status == 200, "\(answer.text)")
    return (desk, analyst, approver, admin)
  }

  private func alerts(_ desk: TestDesk, _ query: String, _ headers: [String: String]) async throws
    -> [[String: Any]]
  {
    try await desk.call(.get, "/v1/alerts?" + query, headers: headers).json?["alerts"] as? [[String: Any]]
      ?? []
  }

  @Test func anImportedBookIsScreenedAndItsAlertsQueue() async throws {
    let (desk, analyst, _, _) = try await desk()
    let waiting = try await alerts(desk, "state=waiting", analyst)
    #expect(Set(waiting.compactMap { $0["counterparty"] as? String }) == ["c1", "c2"])
    let risks = waiting.compactMap { ["high", "medium", "low"].firstIndex(of: $0["risk"] as? String ?? "") }
    #expect(risks == risks.sorted())
    let book = try await desk.call(.get, "/v1/counterparties?words=schmidt", headers: analyst)
    #expect((book.json?["counterparties"] as? [Any])?.count == 1)
  }

  @Test func aReleaseTakesTwoPeople() async throws {
    let (desk, analyst, approver, _) = try await desk()
    let alert = try #require(try await alerts(desk, "counterparty=c2", analyst).first)
    let path = "/v1/alerts/" + (alert["id"] as? String ?? "")
    let release = #"{"do":"release","reason":"another firm","expires":"2026-06-30","version":1}"#
    #expect(try await desk.call(.post, path, release, headers: analyst).status == 200)
    #expect(try await desk.call(.post, path, release, headers: approver).status == 409)
    let own = try await desk.call(.post, path, #"{"do":"confirm"}"#, headers: analyst)
    #expect(own.status == 403)
    let confirmed = try await desk.call(.post, path, #"{"do":"confirm","version":2}"#, headers: approver)
    #expect(confirmed.json?["state"] as? String == "false-match")
    let events = try #require(
      try await desk.call(.get, path, headers: analyst).json?["events"] as? [[String: Any]])
    #expect(
      events.compactMap { $0["kind"] as? String } == [
        "alert-release-confirmed", "alert-release-proposed", "alert-opened",
      ])
  }

  @Test func anAcceptedPairStaysQuietUntilTheRecordChanges() async throws {
    let (desk, analyst, approver, _) = try await desk()
    for alert in try await alerts(desk, "counterparty=c2", analyst) {
      let path = "/v1/alerts/" + (alert["id"] as? String ?? "")
      _ = try await desk.call(
        .post, path, #"{"do":"release","reason":"another firm","expires":"2026-06-30"}"#, headers: analyst)
      _ = try await desk.call(.post, path, #"{"do":"confirm"}"#, headers: approver)
    }
    func importing(_ text: String) async throws {
      _ = try await desk.call(.post, "/v1/counterparties", text, type: "text/csv", headers: analyst)
    }
    try await importing(Self.book)
    #expect(try await alerts(desk, "counterparty=c2&state=waiting", analyst).isEmpty)
    try await importing(Self.book.replacing("Huawei Technologies,", with: "Huawei Technologies Co,"))
    #expect(try await !alerts(desk, "counterparty=c2&state=waiting", analyst).isEmpty)
  }

  @Test func whoLeavesTheBookLeavesTheQueue() async throws {
    let (desk, analyst, _, _) = try await desk()
    let answer = try await desk.call(
      .post, "/v1/counterparties?mode=replace", "id,name\nc3,Bäckerei Schmidt GmbH", type: "text/csv",
      headers: analyst)
    #expect(answer.json?["removed"] as? Int == 2)
    #expect(try await alerts(desk, "state=waiting", analyst).isEmpty)
  }

  @Test func aBadRowTakesNothingOfTheFile() async throws {
    let (desk, analyst, _, _) = try await desk()
    let answer = try await desk.call(
      .post, "/v1/counterparties", "id,name\nc8,Fine Firm\nc9,\n", type: "text/csv", headers: analyst)
    #expect(answer.status == 422)
    #expect(answer.json?["line"] as? Int == 3)
    #expect(try await desk.call(.get, "/v1/counterparties/c8", headers: analyst).status == 404)
  }

  @Test(arguments: ["id,name\nc8,Firm\nc8,Other Firm\n", "id,name\nc8,Firm\n,Other Firm\n", "name\nFirm\n"])
  func eachPartyOfABookHasAnIDOfItsOwn(_ book: String) async throws {
    let (desk, analyst, _, _) = try await desk()
    let answer = try await desk.call(.post, "/v1/counterparties", book, type: "text/csv", headers: analyst)
    #expect(answer.status == 422)
    #expect(try await desk.call(.get, "/v1/counterparties/c8", headers: analyst).status == 404)
  }

  @Test func aCallSentTwiceIsDoneOnce() async throws {
    let (desk, analyst, _, _) = try await desk()
    let alert = try #require(try await alerts(desk, "counterparty=c1", analyst).first)
    let path = "/v1/alerts/" + (alert["id"] as? String ?? "")
    let headers = analyst.merging(["Idempotency-Key": "k1"]) { $1 }
    let note = #"{"do":"note","text":"called them"}"#
    let (first, second) = (
      try await desk.call(.post, path, note, headers: headers),
      try await desk.call(.post, path, note, headers: headers)
    )
    #expect(first.bytes == second.bytes)
    #expect((second.json?["notes"] as? [Any])?.count == 1)
    let other = try await desk.call(.post, path, #"{"do":"note","text":"other"}"#, headers: headers)
    #expect(other.status == 422)
  }

  @Test func anotherThresholdTakesTwoPeopleAndShowsWhatItDoes() async throws {
    let (desk, _, approver, admin) = try await desk()
    let before = try await alerts(desk, "state=waiting", approver).count
    let proposed = try await desk.call(
      .post, "/v1/threshold", #"{"to":"0.99","reason":"too many"}"#, headers: admin)
    let change = try #require(proposed.json?["proposal"] as? [String: Any])
    let drops = try #require(change["drops"] as? Int)
    #expect(
      try await desk.call(.post, "/v1/threshold/settlement", #"{"do":"confirm"}"#, headers: admin).status
        == 403)
    let settled = try await desk.call(
      .post, "/v1/threshold/settlement", #"{"do":"confirm"}"#, headers: approver)
    #expect(settled.json?["threshold"] as? String == "0.9900")
    #expect(try await alerts(desk, "state=waiting", approver).count == before - drops)
  }

  @Test func aKeptQuestionIsAskedAgain() async throws {
    let (desk, analyst, _, _) = try await desk()
    let kept = try await desk.call(
      .post, "/v1/assessments?title=Disk+drives", QuestionCallTests.question, headers: analyst)
    #expect(kept.status == 201, "\(kept.text)")
    let id = try #require(kept.json?["id"] as? String)
    let again = try await desk.call(
      .post, "/v1/assessments/\(id)/answers", #"{"on":"2019-10-08"}"#, headers: analyst)
    #expect(again.json?["hasChanged"] as? Bool == true)
    #expect(again.json?["title"] as? String == "Disk drives")
  }

  @Test func theLedgerIsForThoseWhoMayReadIt() async throws {
    let (desk, analyst, _, admin) = try await desk()
    #expect(try await desk.call(.get, "/v1/ledger", headers: analyst).status == 403)
    let ledger = try await desk.call(.get, "/v1/ledger?limit=500", headers: admin)
    let kinds = (ledger.json?["events"] as? [[String: Any]])?.compactMap { $0["kind"] as? String } ?? []
    #expect(kinds.prefix(2) == ["user-added", "user-password-set"])
    #expect(kinds.contains("book-imported") && kinds.last == "book-screened")
    let note = try await desk.call(.get, "/v1/ledger/checkpoint", headers: admin)
    #expect(note.text.hasPrefix("desk.example/ledger\n"))
  }
}
#endif
