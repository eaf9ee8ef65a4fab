#if Desk
import Foundation
import GRDB

/// A copy of a database that has not got its name yet.
enum DeskDraft {
  /// Makes the copy as one file that nothing lies beside.
  static func make(_ draft: URL, _ fill: (DatabaseQueue) throws -> Void) throws {
    remove(draft)
    try KeptFile.reserve(draft)
    try keeping(draft) {
      let queue = try DatabaseQueue(path: draft.path)
      defer { try? queue.close() }
      try fill(queue)
      try queue.writeWithoutTransaction { database in
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
      }
    }
  }

  /// Does the work; where it throws, the draft is removed.
  static func keeping<Value>(_ draft: URL, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      remove(draft)
      throw error
    }
  }

  private static func remove(_ draft: URL) {
    for ending in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(at: draft.appendingToName(ending))
    }
  }
}

extension URL {
  /// The file beside it whose name is this one's and the ending.
  func appendingToName(_ ending: String) -> URL {
    deletingLastPathComponent().appending(path: lastPathComponent + ending)
  }
}
#endif
