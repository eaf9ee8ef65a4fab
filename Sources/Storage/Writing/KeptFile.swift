#if Desk
import Casework
import Foundation

/// Files that must be whole and on the disk before anybody relies on them.
enum KeptFile {
  /// Writes a file that its owner alone can read; after a crash it is there whole or not at all.
  static func create(_ file: URL, _ bytes: [UInt8]) throws(StoreError) {
    let draft = file.appendingToName(".new")
    unlink(draft.path)
    let descriptor = open(draft.path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw failure("made", draft) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw failure("written", draft) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw failure("written", draft) }
    try rename(draft, to: file)
  }

  /// Makes an empty file that its owner alone can read, where there is none: SQLite keeps a file's rights for itself and
  /// for what it puts beside it.
  static func reserve(_ file: URL) throws(StoreError) {
    let descriptor = open(file.path, O_RDWR | O_CREAT, 0o600)
    guard descriptor >= 0 else { throw failure("made", file) }
    close(descriptor)
  }

  /// Has what was written to a file, or a folder's list of files, on the disk.
  static func flush(_ file: URL) throws(StoreError) {
    let descriptor = open(file.path, O_RDONLY)
    guard descriptor >= 0 else { throw failure("opened", file) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("flushed", file) }
  }

  /// Gives a file another name in its folder; one that has that name already is replaced at once.
  static func rename(_ file: URL, to other: URL) throws(StoreError) {
    guard Foundation.rename(file.path, other.path) == 0 else { throw failure("renamed", file) }
    try flush(other.deletingLastPathComponent())
  }

  private static func failure(_ verb: String, _ file: URL) -> StoreError {
    let number = errno
    let words = String(cString: strerror(number))
    switch number {
    case ENOSPC, EDQUOT: return .full("\(file.path) can't be \(verb): \(words); free some space on that disk")
    case EACCES, EPERM, EROFS:
      return .readOnly("\(file.path) can't be \(verb): \(words); give this user the right to write there")
    default: return .other("\(file.path) can't be \(verb): \(words)")
    }
  }
}
#endif
