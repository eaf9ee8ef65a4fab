#if Desk
import Foundation
import GRDB
import TestSupport
import Testing
import Vocabulary

@testable import Casework
@testable import Storage

@Suite struct BackupTests {
  let folder: ScratchFolder
  let store: SQLiteStore
  var file: URL { MadeUp.file(folder.url) }
  var copy: URL { folder.url.appending(path: "backup.sqlite") }

  init() throws {
    folder = try ScratchFolder()
    store = try MadeUp.open(folder.url)
    try store.write { writer in
      for draft in try MadeUp.everyKind(writer) { try writer.append([draft], at: MadeUp.noon) }
      try MadeUp.importing([try MadeUp.counterparty("c1", "Acme")], writer, at: MadeUp.noon)
    }
  }

  private func count(_ store: SQLiteStore) throws -> Int { try store.read { try $0.head().count } }

  /// While others write without a pause, each backup is the desk as it was at one moment.
  @Test func aBackupUnderLoadIsOneMoment() async throws {
    let before = try count(store)
    let writing = Task.detached { [store] in
      var number = 1_000
      while !Task.isCancelled {
        try store.write { writer in
          try writer.append([MadeUp.opened(number), MadeUp.opened(number + 1)], at: MadeUp.noon)
        }
        number += 2
      }
    }
    var sizes: [Int] = []
    for place in 0..<5 {
      let copy = folder.url.appending(path: "backup-\(place).sqlite")
      let verified = try store.backUp(to: copy)
      let size = try #require(verified.checkpoint?.size)
      #expect((size - before) % 2 == 0)
      sizes.append(size)
      #expect(try SQLiteStore.verify(copy, key: store.ledgerKey) == verified)
    }
    writing.cancel()
    try await writing.value
    #expect(sizes == sizes.sorted())
    #expect(try count(store) >= sizes[4])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.filter { $0.hasPrefix("backup") }.sorted() == (0..<5).map { "backup-\($0).sqlite" })
  }

  @Test func aBackupIsPutBackAndTheFormerDeskKept() throws {
    let size = try count(store)
    let verified = try store.backUp(to: copy)
    try store.write { try $0.append([MadeUp.opened(500)], at: MadeUp.noon) }
    try store.close()
    let restored = try SQLiteStore.restore(copy, to: file, at: MadeUp.noon)
    #expect(restored.verified == verified)
    let former = try #require(restored.former)
    #expect(former.lastPathComponent == "desk.sqlite.before-20260302T050000Z")
    #expect(try SQLiteStore.verify(former).checkpoint?.size == size + 1)
    let again = try MadeUp.open(folder.url)
    #expect(try count(again) == size)
    try again.write { _ = try $0.append([MadeUp.opened(501)], at: MadeUp.noon) }
    #expect(try again.verify().checkpoint?.size == size + 1)
  }

  @Test func aBackupGoesToANewMachineWithItsKey() throws {
    try store.backUp(to: copy)
    let other = try ScratchFolder()
    let place = MadeUp.file(other.url)
    #expect(try SQLiteStore.restore(copy, to: place, at: MadeUp.noon).former == nil)
    #expect(FaultTests.code { _ = try MadeUp.open(other.url) } == "database-error")
    try FileManager.default.copyItem(at: LedgerSigner.file(of: file), to: LedgerSigner.file(of: place))
    #expect(try count(MadeUp.open(other.url)) == count(store))
  }

  @Test func aDeskInUseIsNotReplaced() throws {
    try store.backUp(to: copy)
    let size = try count(store)
    #expect(FaultTests.code { try SQLiteStore.restore(copy, to: file, at: MadeUp.noon) } == "database-locked")
    #expect(try count(store) == size)
    #expect(try store.verify().checkpoint?.size == size)
  }

  enum Bad: String, CaseIterable { case missing, noDatabase, anotherProgram, damaged, changed, anotherKey }

  /// What does not hold is not put in a desk's place, and the desk stays as it was.
  @Test(arguments: Bad.allCases) func aBackupThatDoesNotHoldIsRefused(bad: Bad) throws {
    try store.backUp(to: copy)
    try store.close()
    switch bad {
    case .missing: try FileManager.default.removeItem(at: copy)
    case .noDatabase: try Data("nothing".utf8).write(to: copy)
    case .anotherProgram:
      try FileManager.default.removeItem(at: copy)
      try DatabaseQueue(path: copy.path).write { try $0.execute(sql: "CREATE TABLE a (b)") }
    case .damaged:
      var bytes = try Data(contentsOf: copy)
      for place in stride(from: 4_096, to: bytes.count, by: 997) { bytes[place] ^= 0xFF }
      try bytes.write(to: copy)
    case .changed:
      try DatabaseQueue(path: copy.path).write {
        try $0.execute(sql: "UPDATE desk_user SET role = 'administrator'")
      }
    case .anotherKey:
      let other = try ScratchFolder()
      let stranger = try SQLiteStore.open(
        MadeUp.file(other.url), MadeUp.options, newKey: { [UInt8](repeating: 9, count: 32) })
      try stranger.write { _ = try $0.append([MadeUp.opened(1)], at: MadeUp.noon) }
      try FileManager.default.removeItem(at: copy)
      try stranger.backUp(to: copy)
    }
    let before = try Data(contentsOf: file)
    #expect(FaultTests.code { try SQLiteStore.restore(copy, to: file, at: MadeUp.noon) } != nil)
    #expect(try Data(contentsOf: file) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(!names.contains { $0.contains("restoring") || $0.contains("before") })
  }

  /// A desk that can't be opened any more is what a backup is for.
  @Test func aDamagedDeskIsReplacedAndKept() throws {
    let size = try count(store)
    try store.backUp(to: copy)
    try store.close()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == [
        "backup.sqlite", "desk.sqlite", "desk.sqlite.key",
      ])
    let ruin = Data(repeating: 0x5A, count: 10_000)
    try ruin.write(to: file)
    let former = try #require(try SQLiteStore.restore(copy, to: file, at: MadeUp.noon).former)
    #expect(try Data(contentsOf: former) == ruin)
    #expect(try count(MadeUp.open(folder.url)) == size)
  }

  @Test func aBackupOverwritesNothing() throws {
    try Data("precious".utf8).write(to: copy)
    #expect(FaultTests.code { try store.backUp(to: copy) } == "database-error")
    #expect(try Data(contentsOf: copy) == Data("precious".utf8))
  }

  /// Another desk's passwords are in it too.
  @Test func aBackupIsItsOwnersAlone() throws {
    try store.backUp(to: copy)
    let attributes = try FileManager.default.attributesOfItem(atPath: copy.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }
}
#endif
