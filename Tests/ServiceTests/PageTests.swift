#if Desk
import Casework
import Foundation
import HTTPTypes
import Licet
import Storage
import TestSupport
import Testing

@testable import Service

/// The pages as a browser without script gets them.
@Suite struct PageTests {
  static let pages = ["/", "/search", "/queue", "/what-if", "/lists", "/ledger", "/settings"]

  private func form(_ fields: [(String, String)]) -> String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-._")
    return fields.map { name, value in
      "\(name.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")="
        + "\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
    }.joined(separator: "&")
  }

  private func post(
    _ desk: TestDesk, _ path: String, _ fields: [(String, String)], _ session: [String: String]
  ) async throws -> TestDesk.Answer {
    let token = session["X-Form-Token"].map { [(FormToken.field, $0)] } ?? []
    return try await desk.call(
      .post, path, form(fields + token), type: "application/x-www-form-urlencoded",
      headers: session.filter { $0.key == "Cookie" })
  }

  @Test(arguments: pages) func eachPageIsWholeAndWithoutInlineScriptOrStyle(path: String) async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let answer = try await desk.call(.get, path, headers: admin)
    #expect(answer.status == 200)
    #expect(answer.text.hasPrefix("<!DOCTYPE html>"))
    #expect(answer.text.contains("<h1>"))
    #expect(!answer.text.contains("<style"))
    #expect(!answer.text.contains("style=\""))
    #expect(answer.text.ranges(of: "<script").count == 1)
    #expect(answer.headers[.contentSecurityPolicy]?.contains("script-src 'self'") == true)
  }

  /// What says the same on an empty and on a full desk says nothing.
  @Test func pagesTellAnEmptyDeskFromAFullOne() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    var empty: [String: String] = [:]
    for path in ["/queue", "/ledger", "/what-if", "/settings"] {
      empty[path] = try await desk.call(.get, path, headers: admin).text
    }
    let analyst = try await desk.user("ann", .analyst, by: admin)
    _ = try await post(desk, "/book", [("book", CaseworkCallTests.book)], analyst)
    let draft = WhatIfDraft.example
    _ = try await post(
      desk, "/what-if",
      (["name", "country", "list", "at", "on"] + WhatIfDraft.tables.map(WhatIfDraft.field)).map {
        ($0, draft[$0])
      }
        + [("keep", "yes")], analyst)
    for (path, text) in empty {
      #expect(try await desk.call(.get, path, headers: admin).text != text, "\(path)")
    }
    #expect(empty["/queue"]?.contains(Words.Queue.emptyBook) == true)
  }

  @Test func withoutASessionPagesLeadToSigningIn() async throws {
    let desk = try TestDesk()
    _ = try await desk.setUp()
    for path in Self.pages {
      let answer = try await desk.call(.get, path)
      #expect(answer.status == 303)
      #expect(answer.headers[.location]?.hasPrefix("/sign-in?next=") == true)
    }
  }

  @Test func aFormWithoutTheSessionsTokenDoesNothing() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let forged = try await post(
      desk, "/settings/users", [("name", "eve"), ("role", "approver"), ("password", TestDesk.password)],
      ["Cookie": admin["Cookie"] ?? "", "X-Form-Token": "0000"])
    #expect(forged.status == 403)
    #expect(try desk.store.read { try $0.users().count } == 1)
  }

  @Test func theFirstStartLeadsToADeskWithTheExampleBook() async throws {
    let desk = try TestDesk()
    let link = try desk.setupLink()
    let page = try await desk.call(.get, "/set-up?link=" + link)
    #expect(page.text.contains(Words.SetUp.example))
    let answer = try await post(
      desk, "/set-up",
      [("link", link), ("name", "ada"), ("password", TestDesk.password), ("example", "yes")], [:])
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/queue?done=example")
    #expect(try desk.store.read { try $0.counterpartyCount() } == 20)
    #expect(try desk.store.read { try $0.tally().waiting } > 20)
    #expect(try await desk.call(.get, "/set-up?link=" + link).status == 303)
  }

  @Test func theExampleBookIsTheOneInTheFolderOfExamples() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../Examples/counterparties.csv")
      .standardizedFileURL
    #expect(try String(contentsOf: file, encoding: .utf8) == ExampleBook.text)
  }

  @Test func alertsOnIdenticalEvidenceAreReleasedAtOnce() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let analyst = try await desk.user("ann", .analyst, by: admin)
    _ = try await post(
      desk, "/book", [("book", "id,name\na,Huawei Technologies\nb,Huawei Technologies\nc,Dahua")], analyst)
    let alerts = try desk.store.read {
      try $0.alerts(AlertFilter(counterparty: "a"), page: Page(limit: 50))
    }
    let first = try #require(alerts.first)
    let page = try await desk.call(.get, "/alerts/\(first.id)", headers: analyst)
    #expect(page.text.contains(Words.Alert.all(1)))
    let answer = try await post(
      desk, "/alerts/\(first.id)",
      [
        ("do", "release"), ("version", "1"), ("reason", "another firm"), ("expires", "2026-06-30"),
        ("all", "yes"),
      ], analyst)
    #expect(answer.status == 303)
    let proposed = try desk.store.read { try $0.alerts(AlertFilter(group: .proposed), page: Page(limit: 50)) }
    #expect(Set(proposed.map(\.counterparty)) == ["a", "b"])
    #expect(Set(proposed.map(\.listing)) == [first.listing])
  }

  @Test func aKeptReportIsThereForOthers() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let analyst = try await desk.user("ann", .analyst, by: admin)
    let draft = WhatIfDraft.example
    let fields = (["name", "country", "list", "at", "on"] + WhatIfDraft.tables.map(WhatIfDraft.field))
      .map { ($0, draft[$0]) }
    let shown = try await post(desk, "/what-if", fields, analyst)
    #expect(shown.text.contains("O-2"))
    let kept = try await post(desk, "/what-if", fields + [("keep", "yes")], analyst)
    let place = try #require(kept.headers[.location])
    #expect(try await desk.call(.get, place, headers: admin).text == shown.text)
    #expect(try await desk.call(.get, "/what-if", headers: admin).text.contains(place))
    #expect(try await desk.call(.get, "/what-if/reports/0", headers: admin).status == 404)
  }

  @Test func whatIsWrongIsSaidAndWhatWasTypedStays() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let analyst = try await desk.user("ann", .analyst, by: admin)
    let wrong = try await post(
      desk, "/what-if",
      [
        ("name", "Somebody"), ("country", "CN"), ("list", "us-entity-list"), ("at", "2019-10-09"),
        ("on", "2019-05-22"), ("book:orders", "id,firm\nO-1,F-1"),
      ], analyst)
    #expect(wrong.status == 422)
    #expect(wrong.text.contains("role=\"alert\""))
    #expect(wrong.text.contains("id,firm\nO-1,F-1"))
    let question = try await post(desk, "/", [("item", "drives"), ("to", "Atlantis")], analyst)
    #expect(question.status == 422)
    #expect(question.text.contains("Atlantis"))
  }

  @Test func aNameThatIsMarkupIsText() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let analyst = try await desk.user("ann", .analyst, by: admin)
    _ = try await post(
      desk, "/book", [("book", "id,name\n<script>x</script>,Huawei Technologies")],
      analyst)
    let queue = try await desk.call(.get, "/queue", headers: analyst)
    #expect(queue.text.contains("&lt;script&gt;"))
    #expect(queue.text.ranges(of: "<script").count == 1)
  }
}
#endif
