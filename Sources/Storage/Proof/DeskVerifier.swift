#if Desk
public import Casework
public import Foundation
import GRDB

/// Checks a desk's database from its pages to what the state says.
struct DeskVerifier {
  private let database: Database
  private let file: URL

  init(_ database: Database, _ file: URL) { (self.database, self.file) = (database, file) }

  /// - Parameter key: the key that must have signed; nil for the one the database names.
  /// - Throws: `StoreError.corrupt` with the first finding; one about an event names it.
  func verify(_ key: NoteKey?) throws -> VerifiedDesk {
    try Schema.checkIsCurrent(database, file)
    try DeskFile.checkPages(database, .full, file)
    let count = try SQLiteReader(database: database).head().count
    let own = try DeskFile.key(database)
    guard let key = key ?? own, own == nil || own?.text == key.text else {
      throw fault("it names no key of its ledger, or another than it should")
    }
    let checkpoint = count == 0 ? nil : try verifyLedger(key)
    let checkpoints = try verifyCheckpoints(key)
    let documents = try verifyDocuments()
    if let difference = try DeskReplay(database).differences().first { throw fault(difference) }
    return VerifiedDesk(checkpoint: checkpoint, documents: documents, checkpoints: checkpoints)
  }

  private func verifyLedger(_ key: NoteKey) throws -> Checkpoint {
    var verifier = LedgerVerifier(key: key)
    do {
      guard try LedgerCopy(database, key).lines({ try verifier.take($0) }) else {
        throw fault("it has events and no checkpoint")
      }
      return try verifier.finish()
    } catch let error as LedgerFault {
      throw fault(error.sequence.map { "event \($0): \(error.message)" } ?? error.message)
    }
  }

  private func verifyCheckpoints(_ key: NoteKey) throws -> Int {
    var (tree, count) = (MerkleTree(), 0)
    let hashes = try SQLiteReader.hashes(database, from: 0)
    let rows = try Row.fetchCursor(database, sql: "SELECT size, note FROM checkpoint ORDER BY size")
    while let row = try rows.next() {
      let size: Int = row[0]
      while tree.count < size, let hash = try hashes.next() {
        tree.append(try SQLiteReader.contentHash(hash))
      }
      guard let note = SignedNote(row[1]), note.isSigned(by: key),
        note.body == Checkpoint(origin: key.name, tree).body, tree.count == size
      else { throw fault("the checkpoint over the first \(size) events is not one of this ledger") }
      count += 1
    }
    return count
  }

  private func verifyDocuments() throws -> Int {
    var count = 0
    let rows = try Row.fetchCursor(database, sql: "SELECT hash, bytes FROM document")
    while let row = try rows.next() {
      let (hash, bytes): (Data, Data) = (row[0], row[1])
      guard ContentHash(hashing: Array(bytes)).bytes == Array(hash) else {
        throw fault("the document \(try SQLiteReader.contentHash(hash)) is not what was kept under that hash")
      }
      count += 1
    }
    return count
  }

  private func fault(_ what: String) -> StoreError { .corrupt("\(file.path): \(what); \(DeskFile.remedy)") }
}

extension SQLiteStore {
  /// Checks everything: the file's pages, the ledger's hashes, order and signatures, its documents, and that the state is
  /// what the events make and nothing else. Takes long on a large desk; others may write meanwhile.
  ///
  /// - Throws: `StoreError.corrupt` with the first finding; one about an event names it.
  public func verify() throws -> VerifiedDesk {
    try SQLiteFault.mapped(file) { try pool.read { try DeskVerifier($0, file).verify(ledgerKey) } }
  }

  /// Checks a database that no desk has open, such as a backup, without changing it.
  ///
  /// - Parameter key: the key that must have signed; nil to take the database's own word for it.
  /// - Throws: `StoreError`, as `verify()` does.
  public static func verify(_ file: URL, key: NoteKey? = nil) throws -> VerifiedDesk {
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw StoreError.other("there is no file \(file.path): name a backup or a desk")
    }
    return try SQLiteFault.mapped(file) {
      try DeskFile.checkIsDesk(file, patience: 5)
      let queue = try DeskFile.reading(file)
      defer { try? queue.close() }
      return try queue.read { try DeskVerifier($0, file).verify(key) }
    }
  }
}
#endif
