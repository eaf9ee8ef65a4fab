import Licet

import class Foundation.FileHandle
import class Foundation.FileManager
import struct Foundation.URL
import func Foundation.rename

/// A file that appears whole or not at all: written beside its place, then renamed.
final class OutputFile: TextSink {
  private let place: URL
  private let draft: URL
  private let handle: FileHandle
  private let sink: HandleSink

  /// - Parameter process: tells the drafts of programs that run side by side apart.
  /// - Throws: `LicetError.inputOutput` where the folder cannot be written.
  init(_ path: String, process: Int32) throws {
    place = URL(filePath: path)
    draft = place.deletingLastPathComponent().appending(
      path: ".\(place.lastPathComponent).\(process).partial")
    guard FileManager.default.createFile(atPath: draft.path, contents: nil),
      let handle = FileHandle(forWritingAtPath: draft.path)
    else {
      throw LicetError(
        .inputOutput, "the output file cannot be created", remedy: "name a file in a folder you may write to",
        file: path)
    }
    self.handle = handle
    sink = HandleSink(handle)
  }

  func write(_ text: String) throws { try sink.write(text) }
  func finish() throws { try sink.finish() }

  /// Puts the file in its place.
  func publish() throws {
    try finish()
    try handle.close()
    guard rename(draft.path, place.path) == 0 else {
      discard()
      throw LicetError(
        .inputOutput, "the output file cannot be put in its place", remedy: "name a file, not a folder",
        file: place.path)
    }
  }

  /// Leaves nothing behind.
  func discard() {
    try? handle.close()
    try? FileManager.default.removeItem(at: draft)
  }
}
