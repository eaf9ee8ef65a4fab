#if Desk
import Foundation
import GRDB
import TestSupport
import Testing
import Vocabulary

@testable import Casework
@testable import Storage

/// What goes wrong below a store: each comes out in its own words, and what was acknowledged is still there.
@Suite struct FaultTests {
  let folder: ScratchFolder
  var file: URL { MadeUp.file(folder.url) }

  init() throws { folder = try ScratchFolder() }

  static func code(_ work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch let error as StoreError {
      // Words, not a number: what is wrong, and after a colon what to do.
      #expect(error.message.contains(": "))
      return error.code
    } catch {
      return "\(error)"
    }
  }

  static func write(_ numbers: ClosedRange<Int>, _ store: SQLiteStore, at moment: Instant = MadeUp.noon)
    throws
  {
    for number in numbers { try store.write { try $0.append([MadeUp.opened(number)], at: moment) } }
  }

  @Test func aFullDiskLosesNothing() throws {
    let store = try MadeUp.open(folder.url) { try $0.execute(sql: "PRAGMA max_page_count = 120") }
    var acknowledged = 0
    let code = Self.code {
      for number in 1...10_000 {
        try Self.write(number...number, store)
        acknowledged = number
      }
    }
    #expect(code == "disk-full")
    #expect(acknowledged > 10)
    #expect(
      Self.code { try store.write { _ = try $0.keep([UInt8](repeating: 1, count: 1 << 20)) } } == "disk-full")
    #expect(try store.read { try $0.head().count } == acknowledged)
    try store.close()
    // With room again it goes on.
    let again = try MadeUp.open(folder.url)
    try Self.write((acknowledged + 1)...(acknowledged + 1), again)
    #expect(try again.verify().checkpoint?.size == acknowledged + 1)
  }

  /// As another program has the file open.
  private static func other(_ file: URL) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return try DatabaseQueue(path: file.path, configuration: configuration)
  }

  /// Another program that is writing is waited for, then named; readers go on.
  @Test func aLockedDatabaseIsNamed() throws {
    let store = try MadeUp.open(folder.url)
    try Self.write(1...2, store)
    let other = try Self.other(file)
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(Self.code { try Self.write(3...3, store) } == "database-locked")
    #expect(try store.read { try $0.head().count } == 2)
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    try Self.write(3...3, store)
    #expect(try store.verify().checkpoint?.size == 3)
  }

  @Test func aDatabaseThatAnotherHoldsWhollyIsNotOpened() throws {
    try MadeUp.open(folder.url).close()
    let other = try Self.other(file)
    try other.writeWithoutTransaction { database throws in
      try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
    }
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == "database-locked")
    try other.close()
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == nil)
  }

  @Test(arguments: [
    "no database": Array("id,name\n1,Acme\n".utf8),
    "the head of one alone": Array("SQLite format 3\0".utf8),
    "noise": (0..<8_192).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) },
  ]) func aFileThatIsNoDatabaseIsRefusedAndKept(name: String, bytes: [UInt8]) throws {
    try Data(bytes).write(to: file)
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == "database-corrupt")
    #expect(try Data(contentsOf: file) == Data(bytes))
  }

  @Test(arguments: ["CREATE TABLE invoice (id)", "PRAGMA application_id = 252006674"])
  func aDatabaseOfAnotherProgramIsRefusedAndKept(sql: String) throws {
    let other = try DatabaseQueue(path: file.path)
    try other.writeWithoutTransaction { try $0.execute(sql: sql) }
    try other.close()
    let before = try Data(contentsOf: file)
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == "database-corrupt")
    #expect(try Data(contentsOf: file) == before)
  }

  @Test func aDatabaseOfANewerProgramIsRefused() throws {
    let store = try MadeUp.open(folder.url)
    try store.pool.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('2099 everything')")
    }
    try store.close()
    #expect {
      _ = try MadeUp.open(folder.url)
    } throws: { error in
      (error as? StoreError)?.message.contains("newer licet") == true
    }
  }

  /// Seeded: bytes of a database's pages are overwritten. The desk either says so when it is opened or verified, or what
  /// it holds is what was written; it never answers with something else.
  @Test func damagedPagesAreFound() throws {
    let store = try MadeUp.open(folder.url)
    try store.write { writer in
      for draft in try MadeUp.everyKind(writer) { try writer.append([draft], at: MadeUp.noon) }
      try writer.append((100..<200).map { MadeUp.opened($0) }, at: MadeUp.noon)
    }
    try store.close()
    let whole = try Data(contentsOf: file)
    var random = SplitMix64(seed: 5)
    var (atOpening, atVerifying) = (0, 0)
    for _ in 0..<60 {
      var damaged = whole
      let place = Int.random(in: 100..<whole.count, using: &random)
      for offset in 0..<16 where place + offset < whole.count { damaged[place + offset] ^= 0x5A }
      try damaged.write(to: file)
      for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(at: file.appendingToName(ending)) }
      do {
        let store = try MadeUp.open(folder.url)
        do {
          _ = try store.verify()
          // Free space, or a secret's table: nothing the ledger speaks of.
          #expect(try store.read { try $0.events(from: 0, limit: 1_000).count } == 130)
        } catch let error as StoreError {
          #expect(["database-corrupt", "database-error"].contains(error.code))
          atVerifying += 1
        }
        try store.close()
      } catch let error as StoreError {
        #expect(["database-corrupt", "database-error"].contains(error.code))
        atOpening += 1
      }
    }
    #expect(atOpening > 0)
    #expect(atVerifying > 0)
    #expect(atOpening + atVerifying > 20)
  }

  struct Damage: CustomTestStringConvertible {
    let name: String
    let sql: String
    let says: String
    var testDescription: String { name }
  }

  /// Somebody with the file and SQLite took the triggers away and changed the ledger.
  @Test(arguments: [
    Damage(
      name: "an event's bytes",
      sql: "UPDATE event SET bytes = CAST(replace(bytes, 'Party 3', 'Party 4') AS BLOB) WHERE sequence = 2",
      says: "event 2"),
    Damage(name: "an event's kind", sql: "UPDATE event SET kind = 'x' WHERE sequence = 1", says: "event 1"),
    Damage(
      name: "an event's subject", sql: "UPDATE event SET subject = 'x' WHERE sequence = 1", says: "event 1"),
    Damage(name: "an event's time", sql: "UPDATE event SET at = at + 1 WHERE sequence = 1", says: "event 1"),
    Damage(
      name: "a former checkpoint", sql: "UPDATE checkpoint SET note = replace(note, 'A', 'B') WHERE size = 1",
      says: "the first 1 events"),
    Damage(name: "a document", sql: "UPDATE document SET bytes = x'00'", says: "the document"),
  ]) func aChangedLedgerIsFoundAndNamed(damage: Damage) throws {
    let store = try MadeUp.open(folder.url)
    try Self.write(1...3, store)
    try store.write { try $0.keep([1, 2]) }
    try store.pool.write { database throws in
      for table in ["event", "checkpoint", "document"] {
        try database.execute(sql: "DROP TRIGGER \(table)_no_update")
      }
      try database.execute(sql: damage.sql)
    }
    #expect {
      _ = try store.verify()
    } throws: { error in
      guard case .corrupt(let text)? = error as? StoreError else { return false }
      return text.contains(damage.says)
    }
  }

  /// At opening the hashes are counted again against what was signed.
  @Test(arguments: [
    "DELETE FROM event WHERE sequence = 2", "DELETE FROM event WHERE sequence = 1",
    "UPDATE event SET hash = zeroblob(32) WHERE sequence = 1", "DELETE FROM checkpoint",
    "DELETE FROM checkpoint WHERE size = 3",
  ]) func aLedgerThatIsNotWhatWasSignedIsNotOpened(sql: String) throws {
    let store = try MadeUp.open(folder.url)
    try Self.write(1...3, store)
    try store.pool.write { database throws in
      for table in ["event", "checkpoint"] {
        for verb in ["update", "delete"] { try database.execute(sql: "DROP TRIGGER \(table)_no_\(verb)") }
      }
      try database.execute(sql: sql)
    }
    try store.close()
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == "database-corrupt")
  }

  // MARK: Rights

  @Test func aMissingFolderIsNamed() throws {
    let nowhere = folder.url.appending(path: "not-there")
    #expect(Self.code { _ = try MadeUp.open(nowhere) } == "database-error")
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == "database-error")
  }

  /// SQLite's own word for it, as it comes where the file system turns read-only under an open desk.
  @Test func aDatabaseThatTurnsReadOnlyIsNamed() throws {
    let store = try MadeUp.open(folder.url)
    try Self.write(1...2, store)
    try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
    #expect(Self.code { try Self.write(3...3, store) } == "database-read-only")
    #expect(try store.read { try $0.head().count } == 2)
  }

  enum Withheld: String, CaseIterable { case folder, file }

  /// A user without rights: the helper gives root's up, so that it bites there too.
  @Test(arguments: Withheld.allCases) func aFolderOrFileThatCantBeWrittenIsNamed(withheld: Withheld) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.url.path)
    let store = try MadeUp.open(folder.url)
    try Self.write(1...2, store)
    try store.close()
    let rights = withheld == .folder ? 0o555 : 0o777
    try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: folder.url.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path)
    let said = try Hammer.run(["--open", folder.url.path])
    #expect(said.hasPrefix("database-read-only: "), "\(said)")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.url.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    #expect(try MadeUp.open(folder.url).verify().checkpoint?.size == 2)
  }

  // MARK: The key

  @Test func aKeyThatIsMissingDamagedOrAnothersIsNamed() throws {
    let store = try MadeUp.open(folder.url)
    try Self.write(1...2, store)
    try store.close()
    let key = LedgerSigner.file(of: file)
    let text = try Data(contentsOf: key)
    try FileManager.default.removeItem(at: key)
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == "database-error")
    #expect(!FileManager.default.fileExists(atPath: key.path))
    try text.dropLast(9).write(to: key)
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == "database-corrupt")
    let other = try #require(
      LedgerSigner(name: "desk.example/ledger", seed: [UInt8](repeating: 7, count: 32)))
    try Data(other.text.utf8).write(to: key)
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == "database-corrupt")
    try text.write(to: key)
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == nil)
  }

  @Test func aNameOrKeyThatCantSignIsNamed() throws {
    for name in ["", "two words", "a+b"] {
      var options = MadeUp.options
      options.ledgerName = name
      #expect(Self.code { _ = try MadeUp.open(folder.url, options) } == "database-error")
    }
    #expect(
      Self.code { _ = try SQLiteStore.open(file, MadeUp.options, newKey: { [1, 2, 3] }) } == "database-error")
    // Nothing of the failed attempts is in the way.
    #expect(Self.code { _ = try MadeUp.open(folder.url) } == nil)
  }

  // MARK: The clock

  struct Clock: CustomTestStringConvertible {
    let behind: Int64
    let writes: Bool
    var testDescription: String { "\(behind) s behind" }
  }

  @Test(arguments: [
    Clock(behind: -5, writes: true), Clock(behind: 0, writes: true), Clock(behind: 1, writes: true),
    Clock(behind: 60, writes: true), Clock(behind: 61, writes: false), Clock(behind: 86_400, writes: false),
  ]) func aClockThatGoesBackIsHeldOrRefused(clock: Clock) throws {
    let store = try MadeUp.open(folder.url)
    try Self.write(1...1, store)
    let moment = MadeUp.moment(-clock.behind)
    do {
      try Self.write(2...2, store, at: moment)
      #expect(clock.writes)
      #expect(try store.read { try $0.head().at } == max(moment, MadeUp.noon))
    } catch let error as StoreError {
      #expect(!clock.writes)
      #expect(error.code == "clock-behind")
      #expect(error.message.contains(moment.rfc3339) && error.message.contains(MadeUp.noon.rfc3339))
    }
    #expect(try store.verify().checkpoint?.size == (clock.writes ? 2 : 1))
  }
}
#endif
