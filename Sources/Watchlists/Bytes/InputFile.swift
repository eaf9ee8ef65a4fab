import Crypto
public import Foundation
import Vocabulary

/// A file as its publisher made it: a name to speak of it by, and its bytes.
public struct InputFile: Hashable, Sendable {
  /// As the user named it; members of archives as `ARCHIVE!MEMBER`.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    (self.name, self.bytes) = (name, bytes)
  }

  /// - Parameter name: what errors call the file; its path where nil.
  /// - Throws: `LicetError.inputOutput` where the file cannot be read.
  public init(contentsOf url: URL, named name: String? = nil) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue {
      throw LicetError(
        .badInput, "this is a folder, not a file", remedy: "name the files in it", file: name ?? url.path)
    }
    do {
      self.init(name: name ?? url.path, bytes: [UInt8](try Data(contentsOf: url, options: .mappedIfSafe)))
    } catch {
      throw LicetError(
        .inputOutput, "cannot read the file", remedy: "check that it exists and that you may read it",
        file: name ?? url.path)
    }
  }

  /// SHA-256 of the bytes, in lower-case hex.
  public var sha256: String { Self.hex(SHA256.hash(data: bytes)) }

  static func hex(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
