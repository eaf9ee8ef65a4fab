#if Desk
import Casework
import Foundation
import Licet
import Service
import Storage
import Testing

@testable import LicetCommand

/// A desk's ledger on the command line: checked, copied, backed up, restored.
@Suite struct LedgerCommandTests {
  /// A desk with a few events.
  private func desk(in folder: Folder) throws -> String {
    let path = folder.path("desk.sqlite")
    let store = try SQLiteStore.open(
      URL(filePath: path), StoreOptions(ledgerName: "desk.example/ledger"), newKey: { Array(1...32) })
    defer { try? store.close() }
    try store.write { writer in
      let drafts = ["ann", "bob"].map { EventDraft(.people(.userAdded(name: $0, .analyst)), by: .desk) }
      try writer.append(drafts, at: Instant(secondsSinceEpoch: 1_772_000_000))
    }
    return path
  }

  @Test func aCopyHoldsAndADamagedOneNamesItsEvent() throws {
    let folder = try Folder()
    let database = try desk(in: folder)
    let copy = folder.path("copy.txt")
    #expect(try Program.run(["ledger", "export", copy, "--database", database]).status == 0)
    let whole = try Program.run(["ledger", "verify", copy])
    #expect(whole.status == 0)
    #expect(whole.output.contains("The ledger holds: 2 events"))
    let text = try String(contentsOfFile: copy, encoding: .utf8)
    try text.replacing("user:bob", with: "user:eve").write(toFile: copy, atomically: true, encoding: .utf8)
    let damaged = try Program.run(["ledger", "verify", copy, "--format", "json"])
    #expect(damaged.status == 1)
    #expect(damaged.output.contains(#""holds":false,"event":1,"line":3"#))
  }

  @Test func aBackupIsRestored() throws {
    let folder = try Folder()
    let database = try desk(in: folder)
    let backup = folder.path("backup.sqlite")
    #expect(try Program.run(["ledger", "backup", backup, "--database", database]).status == 0)
    #expect(try Program.run(["ledger", "verify", backup]).status == 0)
    #expect(try Program.run(["ledger", "backup", backup, "--database", database]).status == 3)
    let restored = try Program.run(["ledger", "restore", backup, "--database", database])
    #expect(restored.output.contains("Restored 2 events") && restored.output.contains(".before-"))
    #expect(try Program.run(["ledger", "verify", "--database", database]).status == 0)
  }

  @Test func anEvidencePackIsCheckedByItselfAndInItsPage() throws {
    let folder = try Folder()
    let path = try desk(in: folder)
    let store = try SQLiteStore.open(
      URL(filePath: path), StoreOptions(ledgerName: "desk.example/ledger"), newKey: { Array(1...32) })
    defer { try? store.close() }
    let pack = try store.read { try EvidencePack(of: "user:bob", from: $0, key: store.ledgerKey) }
    let (json, page) = (folder.path("pack.json"), folder.path("pack.html"))
    try Data(try pack.document()).write(to: URL(filePath: json))
    try PackPage(pack).text.write(toFile: page, atomically: true, encoding: .utf8)
    for file in [json, page] {
      let whole = try Program.run(["ledger", "verify", file, "--key", store.ledgerKey.text])
      #expect(whole.status == 0)
      #expect(whole.output.contains("The pack of user:bob holds: 1 of the 2 events of desk.example/ledger"))
    }
    let altered = try String(contentsOfFile: page, encoding: .utf8).replacing(
      "user added", with: "user shut out")
    try altered.write(toFile: page, atomically: true, encoding: .utf8)
    #expect(try Program.run(["ledger", "verify", page]).status == 1)
    try String(contentsOfFile: json, encoding: .utf8).replacing("bob", with: "eve")
      .write(toFile: json, atomically: true, encoding: .utf8)
    #expect(try Program.run(["ledger", "verify", json]).status == 1)
  }

  @Test func whatIsNoLedgerIsRefused() throws {
    let folder = try Folder()
    let file = folder.path("x.txt")
    try "hello\n".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try Program.run(["ledger", "verify", file]).status == 1)
    #expect(try Program.run(["ledger", "verify", file, "--key", "nobody"]).status == 2)
    #expect(try Program.run(["ledger", "verify", "--database", folder.path("none")]).status == 3)
  }
}
#endif
