package import Licet

import struct Foundation.Data
import struct Foundation.URL

/// Reads a question's file, JSON or YAML, into a document.
package enum QuestionFile {
  /// How large a question may be.
  package static let limit = 4 << 20

  package static func read(_ path: String) throws -> DocumentNode {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw LicetError(
        .inputOutput, "the file can't be read", remedy: "check that it is there and readable", file: path)
    }
    guard data.count <= limit else {
      throw LicetError(
        .limitExceeded, "the question is larger than \(limit >> 20) MB",
        remedy: "ask about fewer items at once", file: path)
    }
    return try document([UInt8](data), file: path)
  }

  package static func document(_ bytes: [UInt8], file: String) throws -> DocumentNode {
    let first = bytes.first { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
    if first == UInt8(ascii: "{") { return try JSONDocument.read(bytes, file: file) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw LicetError(.badInput, "the file is not UTF-8", remedy: "save it as UTF-8", file: file)
    }
    return try YAMLReader.read(text, file: file)
  }
}
