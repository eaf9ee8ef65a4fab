#if Desk
import Casework
import Foundation
import GRDB

/// The copy of a ledger that `LedgerVerifier` reads, line by line.
struct LedgerCopy {
  private let database: Database
  private let key: NoteKey

  init(_ database: Database, _ key: NoteKey) { (self.database, self.key) = (database, key) }

  /// Gives head, events, the empty line and the checkpoint, each without its end.
  ///
  /// - Parameter empty: the checkpoint of a ledger without an event.
  /// - Returns: false where there is no checkpoint, and so no foot.
  func lines(empty: SignedNote? = nil, _ sink: ([UInt8]) throws -> Void) throws -> Bool {
    try sink(Array("\(LedgerVerifier.format) \(key.text)".utf8))
    let rows = try Row.fetchCursor(database, sql: "SELECT hash, bytes FROM event ORDER BY sequence")
    while let row = try rows.next() {
      let (hash, bytes): (Data, Data) = (row[0], row[1])
      try sink(Array(try SQLiteReader.contentHash(hash).hex.utf8) + [UInt8(ascii: " ")] + Array(bytes))
    }
    guard let note = try SQLiteReader(database: database).checkpoint() ?? empty else { return false }
    try sink([])
    for line in note.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      try sink(Array(line.utf8))
    }
    return true
  }
}

extension SQLiteStore {
  /// Writes the ledger's copy as of one moment: a head, the events, an empty line and the checkpoint over them.
  ///
  /// - Parameter sink: takes some tens of kilobytes at a time.
  /// - Throws: `StoreError`, or what `sink` throws.
  public func exportLedger(_ sink: ([UInt8]) throws -> Void) throws {
    let empty = try signer.note(MerkleTree())
    try SQLiteFault.mapped(file) {
      try pool.read { database in
        var part: [UInt8] = []
        _ = try LedgerCopy(database, ledgerKey).lines(empty: empty) { line in
          part += line
          part.append(UInt8(ascii: "\n"))
          if part.count >= 65_536 {
            try sink(part)
            part.removeAll(keepingCapacity: true)
          }
        }
        if !part.isEmpty { try sink(part) }
      }
    }
  }
}
#endif
