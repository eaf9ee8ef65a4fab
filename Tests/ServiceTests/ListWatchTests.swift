#if Desk
import Casework
import Foundation
import HTTPTypes
import Licet
import Storage
import TestSupport
import Testing

@testable import Service

/// What the desk does by itself while days go by and lists change.
@Suite struct ListWatchTests {
  private func kinds(_ desk: TestDesk) throws -> [String] {
    try desk.store.read { try $0.events(from: 0, limit: 500) }.map(\.header.kind)
  }

  private func count(_ kind: String, _ desk: TestDesk) throws -> Int {
    try kinds(desk).count { $0 == kind }
  }

  @Test func theFirstLookRecordsTheListsAndTheLaterOnesNothing() throws {
    let desk = try TestDesk(on: "2026-09-01")
    let watch = try #require(desk.server.watch)
    try watch.look()
    #expect(try kinds(desk) == ["lists-changed", "book-screened", "lists-stale"])
    try watch.look()
    #expect(try kinds(desk).count == 3)
  }

  @Test func memoryIsHandedBackAfterWorkAndNotAfterALook() throws {
    let desk = try TestDesk(on: "2026-09-01")
    let watch = try #require(desk.server.watch)
    try watch.look()
    #expect(desk.handedBack.count == 1)
    try watch.look()
    #expect(desk.handedBack.count == 1)
    desk.time.pass(seconds: 86_400)
    try watch.look()
    #expect(desk.handedBack.count == 2)
  }

  @Test func eachDayLeavesItsEvidenceOnce() throws {
    let desk = try TestDesk(on: "2026-09-01")
    let watch = try #require(desk.server.watch)
    for _ in 0..<3 {
      try watch.look()
      desk.time.pass(seconds: 43_200)
      try watch.look()
      desk.time.pass(seconds: 43_200)
    }
    #expect(try count("book-screened", desk) == 3)
    #expect(try count("lists-stale", desk) == 3)
  }

  /// A listing that is listed from today on: whoever bears its name is an alert at the next look.
  @Test func anotherListIsTakenIntoUseAndTheBookScreenedAgainstIt() async throws {
    let desk = try TestDesk()
    let admin = try await desk.setUp()
    let analyst = try await desk.user("ann", .analyst, by: admin)
    let book = "id,name\nc1,Bäckerei Schmidt GmbH\nc2,Konditorei Meier\n"
    _ = try await desk.call(.post, "/v1/counterparties", book, type: "text/csv", headers: analyst)
    let watch = try #require(desk.server.watch)
    try watch.look()
    #expect(try desk.store.read { try $0.alertCount(AlertFilter(group: .waiting)) } == 0)

    desk.loaded.load(try Self.worldWithBakery())
    try watch.look()
    let alerts = try desk.store.read { try $0.alerts(AlertFilter(group: .waiting), page: Page()) }
    #expect(alerts.map(\.counterparty) == ["c1"])
    let edition = try await desk.call(.get, "/v1/lists", headers: analyst).json?["edition"] as? String
    #expect(edition == desk.loaded.current().edition)

    // Taken back: the alert lapses by itself.
    desk.loaded.load(try TestDesk.world.get())
    try watch.look()
    let lapsed = try #require(try desk.store.read { try $0.alert(alerts[0].id) })
    #expect(lapsed.state == .lapsed(.listingRemoved))
  }

  /// A Capta list of one row.
  private static func worldWithBakery() throws -> World {
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "csl-2026-03-01.ndjson")
    let row = """
      {"source": "Capta List (CAP) - Treasury Department", "entity_number": "9001", "type": "Entity", \
      "name": "Baeckerei Schmidt GmbH", "alt_names": [], "addresses": [], "programs": "RUSSIA-EO14024", \
      "source_list_url": "https://example.org/cap"}

      """
    try Data(row.utf8).write(to: file)
    let data = folder.url.appending(path: "data")
    _ = try Lists.importFiles([file], data: data)
    return try World.open(data: data)
  }
}
#endif
