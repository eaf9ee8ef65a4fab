import Foundation
import Vocabulary

/// Writes a file so that others see the old one or the new one, never a part.
enum AtomicFile {
  /// Writes beside the file, flushes to the disk, and renames over it.
  /// - Throws: `LicetError.inputOutput`; the former file then stands.
  static func write(_ bytes: [UInt8], to url: URL) throws {
    // A name of its own for each program: two may write the same file at once.
    let process = ProcessInfo.processInfo.processIdentifier
    let temporary = url.deletingLastPathComponent().appending(
      path: ".\(url.lastPathComponent).\(process).part")
    do {
      try Data(bytes).write(to: temporary)
      let handle = try FileHandle(forWritingTo: temporary)
      try handle.synchronize()
      try handle.close()
      guard rename(temporary.path, url.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw LicetError(
        .inputOutput, "cannot write the file", remedy: "check that the folder exists, is yours and has room",
        file: url.path)
    }
  }
}
