#if Desk
import Foundation
import GRDB
import TestSupport
import Testing
import Vocabulary

@testable import Casework
@testable import Storage

@Suite struct StoreTests {
  let folder: ScratchFolder
  let store: SQLiteStore

  init() throws {
    folder = try ScratchFolder()
    store = try MadeUp.open(folder.url)
  }

  /// Every kind of event, as it was and as it is read again, before and after the store was opened anew.
  @Test func everyEventComesBackAsItWas() throws {
    let (drafts, events) = try store.write { writer in
      let drafts = try MadeUp.everyKind(writer)
      let events = try drafts.enumerated().flatMap {
        try writer.append([$0.element], at: MadeUp.moment(Int64($0.offset)))
      }
      return (drafts, events)
    }
    #expect(events.map(\.header.sequence) == Array(drafts.indices))
    try store.close()
    let again = try MadeUp.open(folder.url)
    try again.read { reader throws in
      let read = try reader.events(from: 0, limit: 1_000)
      #expect(read == events)
      #expect(try read.map { try $0.event() } == drafts.map(\.event))
      #expect(read.map(\.header.actor) == drafts.map(\.actor))
      #expect(read.map(\.header.reason) == drafts.map(\.reason))
      #expect(read.map(\.header.seen) == drafts.map(\.seen))
      #expect(
        try reader.head()
          == LedgerHead(
            count: events.count, hash: events[events.count - 1].hash,
            at: MadeUp.moment(Int64(events.count - 1))))
      #expect(try reader.leaves(.max) == events.map(\.hash))
      #expect(try reader.leaves(2) == events.prefix(2).map(\.hash))
      let note = try #require(try reader.checkpoint())
      #expect(note.isSigned(by: again.ledgerKey))
      #expect(note.body == Checkpoint(origin: "desk.example/ledger", MerkleTree(events.map(\.hash))).body)
    }
    #expect(try again.verify().checkpoint?.size == drafts.count)
  }

  @Test func theStateIsWhatTheEventsSay() throws {
    try store.write { writer in
      for (second, draft) in try MadeUp.everyKind(writer).enumerated() {
        try writer.append([draft], at: MadeUp.moment(Int64(second)))
      }
    }
    try store.read { reader throws in
      let alert = try #require(try reader.alert(MadeUp.id(1)))
      #expect(alert.state == .lapsed(.listingRemoved))
      #expect(alert.version == 12)
      #expect(alert.notes.map(\.text) == ["¿quién? \u{1F50E} \"quoted\" / \\ \n line"])
      #expect(try reader.threshold().value == "0.4500")
      #expect(
        try reader.users() == [
          User(name: "ann", role: .analyst, isEnabled: true),
          User(name: "bob", role: .approver, isEnabled: true),
        ])
      #expect(try reader.user("bob")?.role == .approver)
      #expect(try reader.user("eve") == nil)
      #expect(try reader.keys().map(\.key) == [MadeUp.key("k1"), MadeUp.key("k2")])
      #expect(try reader.keys().map(\.isRevoked) == [true, false])
      let kept = try #require(try reader.assessments(page: Page()).first)
      #expect(kept.first.outcome == "license-required")
      #expect(kept.latest.outcome == "prohibited")
      #expect(kept.hasChanged)
      #expect(kept.by == MadeUp.ann)
      #expect(kept.answered > kept.at)
      #expect(try reader.assessment(kept.first.id) == kept)
      #expect(try reader.document(kept.first.question) == Array("question".utf8))
      #expect(try reader.document(.zero) == nil)
      #expect(
        try reader.events(of: "user:bob", limit: 2).map(\.header.kind) == ["user-enabled", "user-disabled"])
      #expect(try reader.tally() == AlertTally(open: [:], proposed: 0, escalated: 0))
    }
  }

  struct Unfit: CustomTestStringConvertible {
    let event: DeskEvent
    var testDescription: String { event.kind }
  }

  /// An event that no state allows is refused, and with it everything else of its write.
  @Test(arguments: [
    Unfit(event: .alert(AlertEvent(alert: MadeUp.id(9), .escalated))),
    Unfit(event: MadeUp.opened(1).event),
    Unfit(event: .alert(AlertEvent(alert: MadeUp.id(1), .rejected))),
    Unfit(event: .people(.userAdded(name: "ann", .viewer))),
    Unfit(event: .people(.roleChanged(name: "eve", .viewer))),
    Unfit(event: .people(.userDisabled(name: "eve"))),
    Unfit(event: .people(.userEnabled(name: "eve"))),
    Unfit(event: .people(.passwordSet(name: "eve"))),
    Unfit(event: .people(.keyIssued(MadeUp.key("k1")))),
    Unfit(event: .people(.keyRevoked(id: "k9"))),
    Unfit(
      event: .threshold(
        .confirmed(ThresholdChange(from: "0.4000", to: "0.5", adds: 0, drops: 0, edition: "")))),
    Unfit(event: .assessment(.asked(again: MadeUp.saved(.zero, .zero, outcome: "")))),
  ]) func anEventThatDoesNotFitIsRefused(_ unfit: Unfit) throws {
    try store.write { writer in
      try writer.append(
        [
          MadeUp.opened(1), EventDraft(.people(.userAdded(name: "ann", .viewer)), by: .desk),
          EventDraft(.people(.keyIssued(MadeUp.key("k1"))), by: .desk),
        ], at: MadeUp.noon)
    }
    #expect {
      try store.write { writer in
        try writer.append([MadeUp.opened(2)], at: MadeUp.noon)
        try writer.append([MadeUp.opened(3), EventDraft(unfit.event, by: MadeUp.ann)], at: MadeUp.noon)
      }
    } throws: { error in
      if case .impossible = error as? CaseError { true } else { false }
    }
    #expect(try store.read { try $0.head().count } == 3)
    #expect(try store.read { try $0.alert(MadeUp.id(2)) } == nil)
    #expect(try store.verify().checkpoint?.size == 3)
  }

  @Test func aWriteThatThrowsLeavesNothing() throws {
    struct Enough: Error {}
    try store.write { try $0.append([MadeUp.opened(1)], at: MadeUp.noon) }
    #expect(throws: Enough.self) {
      try store.writeSecrets { writer in
        try writer.append([MadeUp.opened(2), MadeUp.opened(3)], at: MadeUp.noon)
        try writer.keep([1, 2, 3])
        try MadeUp.importing([try MadeUp.counterparty("c1", "Acme")], writer, at: MadeUp.noon)
        try writer.setPassword([1], of: "ann")
        throw Enough()
      }
    }
    try store.read { reader throws in
      #expect(try reader.head().count == 1)
      #expect(try reader.alertCount(AlertFilter()) == 1)
      #expect(try reader.counterpartyCount() == 0)
      #expect(try reader.document(ContentHash(hashing: [1, 2, 3])) == nil)
    }
    #expect(try store.readSecrets { try $0.password(of: "ann") } == nil)
    // The next one goes on where the ledger ends.
    try store.write { try $0.append([MadeUp.opened(2)], at: MadeUp.noon) }
    #expect(try store.verify().checkpoint?.size == 2)
  }

  /// Whoever catches the error of one `append` and goes on keeps nothing of it.
  @Test func anAppendThatIsCaughtLeavesNothingEither() throws {
    try store.write { writer in
      #expect(throws: CaseError.self) {
        try writer.append([MadeUp.opened(1), MadeUp.opened(1)], at: MadeUp.noon)
      }
      try writer.append([MadeUp.opened(2)], at: MadeUp.noon)
    }
    #expect(try store.read { try $0.alerts(AlertFilter(), page: Page()).map(\.id) } == [MadeUp.id(2)])
    #expect(try store.verify().checkpoint?.size == 1)
  }

  @Test func whatIsWrittenIsReadWithinTheSameWrite() throws {
    try store.write { writer in
      #expect(try writer.checkpoint() == nil)
      let events = try writer.append([MadeUp.opened(1)], at: MadeUp.noon)
      #expect(try writer.head().hash == events[0].hash)
      #expect(try writer.alert(MadeUp.id(1)) != nil)
      #expect(try writer.append([], at: MadeUp.noon).isEmpty)
    }
  }

  /// The ledger's rows can't be changed through SQL, not even by replacing them.
  @Test(arguments: [
    "UPDATE event SET at = 0", "DELETE FROM event", "UPDATE checkpoint SET note = ''",
    "DELETE FROM checkpoint",
    "UPDATE document SET bytes = x'00'", "DELETE FROM document",
    "INSERT OR REPLACE INTO event SELECT sequence, hash, bytes, 'x', subject, at FROM event",
    "REPLACE INTO document SELECT hash, x'00' FROM document",
  ]) func theLedgerIsWrittenOnce(statement: String) throws {
    try store.write { writer in
      try writer.append([MadeUp.opened(1)], at: MadeUp.noon)
      try writer.keep([1])
    }
    #expect(throws: DatabaseError.self) { try store.pool.write { try $0.execute(sql: statement) } }
  }

  @Test func everyAcknowledgedWriteIsFlushed() throws {
    try store.pool.writeWithoutTransaction { database throws in
      #expect(try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2)
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      #expect(try Bool.fetchOne(database, sql: "PRAGMA foreign_keys") == true)
    }
  }

  @Test func othersReadNothingOfIt() throws {
    try store.write { try $0.append([MadeUp.opened(1)], at: MadeUp.noon) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(names == ["desk.sqlite", "desk.sqlite-shm", "desk.sqlite-wal", "desk.sqlite.key"])
    for name in names {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.url.appending(path: name).path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(name)")
    }
  }

  /// A second store on the same file, as another program would have it: each goes on where the other ended.
  @Test func twoStoresOnOneFileMakeOneLedger() throws {
    let other = try MadeUp.open(folder.url)
    for number in 1...6 {
      try (number % 2 == 0 ? store : other).write {
        _ = try $0.append([MadeUp.opened(number)], at: MadeUp.moment(Int64(number)))
      }
    }
    #expect(try store.verify().checkpoint?.size == 6)
  }
}
#endif
