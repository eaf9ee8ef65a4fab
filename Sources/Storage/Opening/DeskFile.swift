#if Desk
import Casework
import Foundation
import GRDB

/// What makes an SQLite file a desk's, and how one is opened.
enum DeskFile {
  /// `LCET`, in the file's head: what tells a desk from the database of another program.
  static let applicationID: Int64 = 0x4C43_4554

  static let remedy =
    "stop the desk, keep this file, and restore the last backup"

  static func configuration(
    _ options: StoreOptions, prepare: @escaping @Sendable (Database) throws -> Void
  ) -> Configuration {
    var configuration = Configuration()
    configuration.label = "desk"
    configuration.busyMode = .timeout(options.patience)
    configuration.maximumReaderCount = max(1, options.readers)
    configuration.prepareDatabase { database in
      // Without it, INSERT OR REPLACE would delete a row of the ledger and ask no trigger.
      try database.execute(sql: "PRAGMA recursive_triggers = ON")
      try prepare(database)
    }
    return configuration
  }

  /// Reads a file without changing it.
  static func reading(_ file: URL, patience: Double = 5) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    return try DatabaseQueue(path: file.path, configuration: configuration)
  }

  /// - Throws: `StoreError.corrupt` where the file is no database, or that of another program.
  static func checkIsDesk(_ file: URL, patience: Double) throws {
    let queue = try reading(file, patience: patience)
    defer { try? queue.close() }
    try queue.read { database in
      let id = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      if id == applicationID { return }
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard id == 0, tables == 0 else {
        throw StoreError.corrupt(
          "\(file.path) is a database of another program, not a desk: name another file")
      }
    }
  }

  /// Writes down whose ledger it is, so that a copy can be checked by itself.
  /// - Throws: `StoreError.corrupt` where it is another's.
  static func note(_ database: Database, _ key: NoteKey, _ file: URL) throws {
    let known = try self.key(database)
    guard let known else {
      return try database.execute(
        sql: "INSERT INTO setting (name, value) VALUES ('ledger-key', ?)", arguments: [key.text])
    }
    guard known.text == key.text else {
      throw StoreError.corrupt(
        """
        the ledger in \(file.path) is signed by another key than the one in \(LedgerSigner.file(of: file).path): \
        put the key back that belongs to it
        """)
    }
  }

  /// The key that signs the ledger, as the database calls it.
  static func key(_ database: Database) throws -> NoteKey? {
    try String.fetchOne(database, sql: "SELECT value FROM setting WHERE name = 'ledger-key'").map { text in
      guard let key = NoteKey(text) else { throw Stored.damage("a key") }
      return key
    }
  }

  /// - Throws: `StoreError.corrupt` with SQLite's first finding.
  static func checkPages(_ database: Database, _ check: StoreOptions.Check, _ file: URL) throws {
    let pragma = check == .full ? "integrity_check" : "quick_check"
    let finding = try String.fetchOne(database, sql: "PRAGMA \(pragma)(1)") ?? "no answer"
    guard finding == "ok" else {
      throw StoreError.corrupt("\(file.path) is damaged (\(finding)): \(remedy)")
    }
  }
}
#endif
