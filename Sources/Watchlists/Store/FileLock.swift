import Foundation
import Vocabulary

/// Keeps other programs out while a file is read, changed and written back.
enum FileLock {
  /// Waits until no other program holds the lock, and lets go of it at the end, also where the program is ended.
  /// - Throws: `LicetError.inputOutput` where the lock cannot be made, or what `work` throws.
  static func hold(_ file: URL, while work: () throws -> Void) throws {
    let descriptor = open(file.path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0, lockf(descriptor, F_LOCK, 0) == 0 else {
      if descriptor >= 0 { close(descriptor) }
      throw LicetError(
        .inputOutput, "cannot lock the data folder", remedy: "name a folder you may write to with --data",
        file: file.path)
    }
    defer { close(descriptor) }
    try work()
  }
}
