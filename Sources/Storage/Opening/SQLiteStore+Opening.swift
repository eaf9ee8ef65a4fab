#if Desk
import Casework
public import Foundation
import GRDB

extension SQLiteStore {
  /// Opens a desk, or begins one where there is no file yet.
  ///
  /// - Parameters:
  ///   - newKey: makes the 32 bytes of an Ed25519 key; asked for a new desk alone.
  /// - Throws: `StoreError`: what is wrong with the file, and what to do.
  public static func open(
    _ file: URL, _ options: StoreOptions, newKey: () throws -> [UInt8]
  ) throws -> SQLiteStore {
    try open(file, options, prepare: { _ in }, newKey: newKey)
  }

  /// - Parameter prepare: done first on each connection.
  static func open(
    _ file: URL, _ options: StoreOptions, prepare: @escaping @Sendable (Database) throws -> Void,
    newKey: () throws -> [UInt8]
  ) throws -> SQLiteStore {
    try FileState.checkWritable(file)
    return try SQLiteFault.mapped(file) {
      if FileState.exists(file) { try DeskFile.checkIsDesk(file, patience: options.patience) }
      try KeptFile.reserve(file)
      let pool = try DatabasePool(
        path: file.path, configuration: DeskFile.configuration(options, prepare: prepare))
      // The pool sets a weaker mode when it opens: a power failure would take the last writes back.
      // A large write holds its pages in memory, 64 MB of them, before it writes any twice.
      try pool.writeWithoutTransaction {
        try $0.execute(
          sql: """
            PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA journal_size_limit = 67108864;
            PRAGMA temp_store = MEMORY
            """)
      }
      try Schema.migrate(pool, threshold: options.threshold, file)
      if options.check != .ledger { try pool.read { try DeskFile.checkPages($0, options.check, file) } }
      let count = try pool.read { try SQLiteReader(database: $0).head().count }
      let signer = try LedgerSigner.load(
        beside: file, name: options.ledgerName, isNew: count == 0, newKey: newKey)
      try pool.write { try DeskFile.note($0, signer.key, file) }
      let tip = try pool.read { try checkedTip($0, signer, file) }
      return SQLiteStore(file: file, pool: pool, signer: signer, tip: tip)
    }
  }

  /// The end of the ledger, its hashes counted again and compared with what was signed.
  private static func checkedTip(_ database: Database, _ signer: LedgerSigner, _ file: URL) throws
    -> LedgerTip
  {
    let tip = try LedgerTip().brought(upTo: database)
    guard let note = try SQLiteReader(database: database).checkpoint() else {
      if tip.count == 0 { return tip }
      throw StoreError.corrupt("\(file.path) has events and no checkpoint: \(DeskFile.remedy)")
    }
    guard note.isSigned(by: signer.key) else {
      throw StoreError.corrupt(
        """
        the ledger in \(file.path) was signed by another key than the one in \(LedgerSigner.file(of: file).path): \
        put the key back that belongs to it
        """)
    }
    guard note.body == Checkpoint(origin: signer.key.name, tip.tree).body else {
      throw StoreError.corrupt(
        "the events in \(file.path) are not those that its last checkpoint signed: \(DeskFile.remedy)")
    }
    return tip
  }
}
#endif
