#if Desk
public import Casework
public import Foundation
import GRDB
import Synchronization

/// A desk in one SQLite file: the ledger, the state its events come to, and the secrets.
///
/// The file is written ahead (WAL) and every acknowledged write is flushed to the disk. Readers see the state as of one
/// moment and never wait for the writer. Beside the file lies the key that signs checkpoints, `FILE.key`, which only its
/// owner can read: a copy of the database, on a backup disk or in an auditor's hands, can be checked with it but signs
/// nothing.
public final class SQLiteStore: Sendable {
  /// Where the desk is kept.
  public let file: URL
  let pool: DatabasePool
  let signer: LedgerSigner
  /// Where the ledger ends, as this program left it; the writer alone uses it.
  private let tip: Mutex<LedgerTip>

  init(file: URL, pool: DatabasePool, signer: LedgerSigner, tip: LedgerTip) {
    (self.file, self.pool, self.signer) = (file, pool, signer)
    self.tip = Mutex(tip)
  }

  /// The public half of the key that signs checkpoints.
  public var ledgerKey: NoteKey { signer.key }

  /// Lets go of the file; the store can't be used any more.
  /// - Throws: `StoreError` where a read or a write is under way.
  public func close() throws {
    try SQLiteFault.mapped(file) {
      // Readers first: whoever closes last takes in what was written ahead and removes the files beside the database,
      // and a reader may not.
      pool.invalidateReadOnlyConnections()
      try pool.close()
    }
  }

  private func writing<Value>(_ body: (SQLiteWriter) throws -> Value) throws -> Value {
    try SQLiteFault.mapped(file) {
      try pool.writeWithoutTransaction { database in
        var result: (value: Value, tip: LedgerTip)?
        try database.inTransaction(.immediate) {
          let current = try tip.withLock { $0 }.brought(upTo: database)
          let writer = SQLiteWriter(database: database, tip: current, signer: signer)
          result = (try body(writer), writer.tip)
          return .commit
        }
        guard let result else { throw StoreError.other("\(file.path): nothing was written") }
        tip.withLock { $0 = result.tip }
        return result.value
      }
    }
  }
}

extension SQLiteStore: DeskStore {
  public func read<Value>(_ body: (any DeskReader) throws -> Value) throws -> Value {
    try SQLiteFault.mapped(file) { try pool.read { try body(SQLiteReader(database: $0)) } }
  }

  @discardableResult
  public func write<Value>(_ body: (any DeskWriter) throws -> Value) throws -> Value {
    try writing { try body($0) }
  }
}

extension SQLiteStore: SecretStore {
  public func readSecrets<Value>(_ body: (any SecretReader) throws -> Value) throws -> Value {
    try SQLiteFault.mapped(file) { try pool.read { try body(SQLiteReader(database: $0)) } }
  }

  @discardableResult
  public func writeSecrets<Value>(_ body: (any DeskWriter & SecretWriter) throws -> Value) throws -> Value {
    try writing { try body($0) }
  }
}
#endif
