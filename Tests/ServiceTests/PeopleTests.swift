#if Desk
import Casework
import Foundation
import HTTPTypes
import Licet
import Testing

@testable import Service

@Suite struct PeopleTests {
  @Test func theLinkSetsTheDeskUpOnce() async throws {
    let desk = try TestDesk()
    let link = try desk.setupLink()
    let body = #"{"link":"\#(link)","name":"ada","password":"\#(TestDesk.password)"}"#
    #expect(try await desk.call(.post, "/v1/set-up", body.replacing(link, with: "guess")).status == 404)
    let first = try await desk.call(.post, "/v1/set-up", body)
    #expect(first.status == 201)
    #expect(first.headers[.setCookie]?.contains("HttpOnly; SameSite=Strict") == true)
    #expect(try await desk.call(.post, "/v1/set-up", body.replacing("ada", with: "eve")).status == 404)
    #expect(try desk.server.welcome(address: "http://desk") == ["Every call needs a key."])
  }

  @Test func withoutUsersLoopbackMayAskAndNoMore() async throws {
    let desk = try TestDesk()
    #expect(try await desk.call(.post, "/v1/screen", #"{"name":"Huawei"}"#).status == 200)
    #expect(try await desk.call(.get, "/v1/alerts").status == 403)
    let outside = try TestDesk(host: "0.0.0.0")
    #expect(try await outside.call(.post, "/v1/screen", #"{"name":"Huawei"}"#).status == 401)
    _ = try await desk.setUp()
    #expect(try await desk.call(.post, "/v1/screen", #"{"name":"Huawei"}"#).status == 401)
  }

  @Test func aKeyMayDoWhatItsScopesSayWhileItsOwnerMay() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let viewer = try await desk.user("vera", .viewer, by: admin)
    let refused = try await desk.call(
      .post, "/v1/keys", #"{"title":"x","scopes":["approve"]}"#, headers: viewer)
    #expect(refused.status == 403)
    let issued = try await desk.call(
      .post, "/v1/keys", #"{"title":"batch","scopes":["ask"],"expires":"2026-03-03"}"#, headers: viewer)
    let key = ["Authorization": "ApiKey " + (issued.json?["key"] as? String ?? "")]
    #expect(try await desk.call(.get, "/v1/lists", headers: key).status == 200)
    #expect(try await desk.call(.get, "/v1/alerts", headers: key).status == 403)
    desk.time.pass(seconds: 86_400)
    #expect(try await desk.call(.get, "/v1/lists", headers: key).status == 200)
    desk.time.pass(seconds: 86_400)
    #expect(try await desk.call(.get, "/v1/lists", headers: key).status == 401)
  }

  @Test func aRevokedKeyAndADisabledOwnersKeyOpenNothing() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let viewer = try await desk.user("vera", .viewer, by: admin)
    func issue() async throws -> (id: String, headers: [String: String]) {
      let issued = try await desk.call(.post, "/v1/keys", #"{"title":"t","scopes":["ask"]}"#, headers: viewer)
      return (
        issued.json?["id"] as? String ?? "",
        ["Authorization": "Bearer " + (issued.json?["key"] as? String ?? "")]
      )
    }
    let (first, second) = (try await issue(), try await issue())
    #expect(try await desk.call(.delete, "/v1/keys/\(first.id)", headers: viewer).status == 204)
    #expect(try await desk.call(.get, "/v1/lists", headers: first.headers).status == 401)
    #expect(try await desk.call(.get, "/v1/lists", headers: second.headers).status == 200)
    let disabled = try await desk.call(.patch, "/v1/users/vera", #"{"enabled":false}"#, headers: admin)
    #expect(disabled.status == 200)
    #expect(try await desk.call(.get, "/v1/lists", headers: second.headers).status == 401)
    #expect(try await desk.call(.get, "/v1/lists", headers: viewer).status == 401)
  }

  @Test func aSessionFromAnotherSiteChangesNothing() async throws {
    let desk = try TestDesk()
    var admin = try await desk.setUp()
    admin["X-Form-Token"] = nil
    let body = #"{"name":"eve","role":"administrator","password":"\#(TestDesk.password)"}"#
    let answer = try await desk.call(.post, "/v1/users", body, headers: admin)
    #expect(answer.status == 403)
    #expect(answer.json?["code"] as? String == "form-token")
    #expect(try await desk.call(.get, "/v1/users", headers: admin).status == 200)
  }

  @Test func whoGuessesPasswordsWaitsLongerAndLonger() async throws {
    let desk = try TestDesk()
    _ = try await desk.setUp()
    let (wrong, right) = (
      #"{"name":"ada","password":"wrong horse battery"}"#,
      #"{"name":"ada","password":"\#(TestDesk.password)"}"#
    )
    for _ in 0..<Throttle.free {
      #expect(try await desk.call(.post, "/v1/sessions", wrong).status == 401)
    }
    let waiting = try await desk.call(.post, "/v1/sessions", right)
    #expect(waiting.status == 429)
    #expect(waiting.headers[.retryAfter] == "2")
    desk.time.pass(seconds: 2)
    #expect(try await desk.call(.post, "/v1/sessions", right).status == 201)
  }

  @Test func aKeyIsNoSessionAndASessionNoKey() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let issued = try await desk.call(
      .post, "/v1/keys", #"{"title":"batch","scopes":["ask"]}"#, headers: admin)
    let key = try #require(issued.json?["key"] as? String)
    let cookie = try #require(admin["Cookie"])
    let (name, token) = (cookie.prefix { $0 != "=" }, cookie.drop { $0 != "=" }.dropFirst())
    // Each is known by now, as what it is.
    #expect(try await desk.call(.get, "/v1/lists", headers: ["Authorization": "ApiKey \(key)"]).status == 200)
    #expect(try await desk.call(.get, "/v1/users", headers: admin).status == 200)
    #expect(try await desk.call(.get, "/v1/lists", headers: ["Cookie": "\(name)=\(key)"]).status == 401)
    #expect(
      try await desk.call(.get, "/v1/users", headers: ["Authorization": "ApiKey \(token)"]).status == 401)
  }

  @Test func aSessionEndsAfterItsDay() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    desk.time.pass(seconds: People.sessionLength - 1)
    #expect(try await desk.call(.get, "/v1/users", headers: admin).status == 200)
    desk.time.pass(seconds: 1)
    #expect(try await desk.call(.get, "/v1/users", headers: admin).status == 401)
  }

  @Test(arguments: ["short", "password password", "aaaaaaaaaaaaaaaa", "ada ada ada ada ada"])
  func anEasyPasswordIsRefused(password: String) async throws {
    let desk = try TestDesk()
    let link = try desk.setupLink()
    let answer = try await desk.call(
      .post, "/v1/set-up", #"{"link":"\#(link)","name":"ada","password":"\#(password)"}"#)
    #expect(answer.status == 422)
  }

  @Test func passwordsAreKeptAsHashesAndReadBack() throws {
    let record = try PasswordRecord("marble otter quilt", salt: Array(0..<16))
    #expect(record.holds("marble otter quilt"))
    #expect(!record.holds("marble otter quilts"))
    #expect(!String(decoding: record.bytes, as: UTF8.self).contains("otter"))
    #expect(PasswordRecord(bytes: record.bytes)?.holds("marble otter quilt") == true)
    #expect(PasswordRecord(bytes: Array("scrypt$1$2".utf8)) == nil)
  }
}
#endif
