import Licet

import struct Foundation.Data
import class Foundation.FileHandle

/// Where text goes: a stream, a file, a test's memory.
protocol TextSink: AnyObject {
  func write(_ text: String) throws
  /// Hands over what is still held back.
  func finish() throws
}

extension TextSink {
  func line(_ text: String = "") throws { try write(text + "\n") }
}

/// Writes to a file handle in blocks.
final class HandleSink: TextSink {
  private static let blockSize = 64 * 1024
  private let handle: FileHandle
  private var pending: [UInt8] = []

  init(_ handle: FileHandle) { self.handle = handle }

  func write(_ text: String) throws {
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.blockSize { try finish() }
  }

  func finish() throws {
    guard !pending.isEmpty else { return }
    let block = Data(pending)
    pending.removeAll(keepingCapacity: true)
    do {
      try handle.write(contentsOf: block)
    } catch {
      throw LicetError(
        .inputOutput, "the output could not be written (\(error.localizedDescription))",
        remedy: "check that its disk has space and that its reader is still there")
    }
  }
}
