import Foundation
import TestSupport

@testable import Documents
@testable import LicetCommand

/// A scratch folder with files in it.
struct Folder {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  func path(_ name: String) -> String { scratch.url.appending(path: name).path }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted()
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: scratch.url.appending(path: name)), as: UTF8.self)
  }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: scratch.url.appending(path: name))
    return path(name)
  }

  func source(_ text: String) throws -> ByteSource { try source(Array(text.utf8)) }

  func source(_ bytes: [UInt8]) throws -> ByteSource {
    try ByteSource(path: try file("in", bytes), standardInput: .nullDevice)
  }
}
