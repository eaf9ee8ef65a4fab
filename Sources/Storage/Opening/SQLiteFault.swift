#if Desk
import Casework
import Foundation
import GRDB

/// What SQLite calls an error, in words for the one who must do something about it.
enum SQLiteFault {
  /// Does the work; errors of SQLite come out as `StoreError`, all others as they are.
  static func mapped<Value>(_ file: URL, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw storeError(error, file)
    }
  }

  static func storeError(_ error: DatabaseError, _ file: URL) -> StoreError {
    let path = file.path
    switch error.resultCode {
    case .SQLITE_FULL:
      return .full(
        "there is no room left to write \(path); nothing was written: free some space on that disk and try again"
      )
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
      return .locked(
        "another program holds \(path); nothing was written: end it, or wait until it is done, and try again")
    case .SQLITE_NOTADB:
      return .corrupt("\(path) is no SQLite database: name another file, or restore a backup")
    case .SQLITE_CORRUPT:
      return .corrupt("\(path) is damaged (\(error.message ?? "no detail")): \(DeskFile.remedy)")
    case .SQLITE_READONLY, .SQLITE_PERM:
      return .readOnly(
        "\(path) can't be written: give this user the right to write it, its folder and the files beside it")
    case .SQLITE_CANTOPEN:
      return .other("\(path) can't be opened: see whether it is there and this user may read and write it")
    case .SQLITE_IOERR:
      return .other(
        """
        the disk of \(path) failed to read or write (\(error.extendedResultCode)); nothing was written: see to the \
        disk, then try again
        """)
    default:
      return .other("SQLite refused on \(path): \(error.message ?? error.resultCode.description)")
    }
  }
}
#endif
