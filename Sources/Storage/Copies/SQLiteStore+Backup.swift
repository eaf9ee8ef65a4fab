#if Desk
import Casework
public import Foundation
import GRDB
public import Vocabulary

extension SQLiteStore {
  /// Copies the desk as of one moment into one file, and checks the copy whole before it gets its name. Others may write
  /// meanwhile. The key that signs is not in it: keep that apart.
  ///
  /// - Parameter copy: must not be there yet.
  /// - Throws: `StoreError` where the copy can't be written or does not hold; then there is none.
  @discardableResult
  public func backUp(to copy: URL) throws -> VerifiedDesk {
    guard !FileManager.default.fileExists(atPath: copy.path) else {
      throw StoreError.other("\(copy.path) is there already: name a new file for the backup")
    }
    try FileState.checkWritable(copy)
    let draft = copy.appendingToName(".part")
    return try SQLiteFault.mapped(copy) {
      try DeskDraft.make(draft) { try pool.backup(to: $0) }
      return try DeskDraft.keeping(draft) {
        let verified = try Self.verify(draft, key: ledgerKey)
        try KeptFile.flush(draft)
        try KeptFile.rename(draft, to: copy)
        return verified
      }
    }
  }

  /// Puts a backup in a desk's place, once it is checked whole. The former database is kept beside it under another name.
  ///
  /// - Parameters:
  ///   - file: where the desk is kept; nobody may have it open.
  ///   - moment: names the former database.
  /// - Returns: what was checked, and where the former database is; nil where there was none.
  /// - Throws: `StoreError`; then the desk is as it was.
  @discardableResult
  public static func restore(_ copy: URL, to file: URL, at moment: Instant) throws
    -> (verified: VerifiedDesk, former: URL?)
  {
    try FileState.checkWritable(file)
    let draft = file.appendingToName(".restoring")
    let key = try LedgerSigner.read(beside: file)?.key
    guard FileManager.default.fileExists(atPath: copy.path) else {
      throw StoreError.other("there is no backup \(copy.path): name one that is there")
    }
    try SQLiteFault.mapped(copy) {
      try DeskFile.checkIsDesk(copy, patience: 5)
      let source = try DeskFile.reading(copy)
      defer { try? source.close() }
      try DeskDraft.make(draft) { try source.backup(to: $0) }
    }
    return try DeskDraft.keeping(draft) {
      let verified = try verify(draft, key: key)
      try KeptFile.flush(draft)
      let former = try setAside(file, at: moment)
      try KeptFile.rename(draft, to: file)
      return (verified, former)
    }
  }

  /// Gives the former database another name, with all that was written to it.
  private static func setAside(_ file: URL, at moment: Instant) throws -> URL? {
    guard FileState.exists(file) else { return nil }
    let stamp = moment.rfc3339.filter { $0 != "-" && $0 != ":" }
    let former = file.appendingToName(".before-\(stamp)")
    guard !FileManager.default.fileExists(atPath: former.path) else {
      throw StoreError.other("\(former.path) is there already: move it away, then restore")
    }
    do {
      // Takes in what is written ahead, and can't be done while anybody has the file open.
      let queue = try DatabaseQueue(path: file.path)
      defer { try? queue.close() }
      try queue.writeWithoutTransaction { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
    } catch let error as DatabaseError {
      guard [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) else {
        throw SQLiteFault.storeError(error, file)
      }
    }
    // A damaged one goes as it is.
    for ending in ["-wal", "-shm"] {
      let beside = file.appendingToName(ending)
      if FileManager.default.fileExists(atPath: beside.path) {
        try KeptFile.rename(beside, to: former.appendingToName(ending))
      }
    }
    try KeptFile.rename(file, to: former)
    return former
  }
}
#endif
