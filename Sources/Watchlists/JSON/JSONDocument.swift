import Vocabulary

/// A whole JSON file and the way from a member back to its line.
struct JSONDocument {
  let file: InputFile
  let root: JSONNode

  /// - Throws: `LicetError.badInput` with file and line where it is not JSON.
  init(_ file: InputFile) throws {
    self.file = file
    do {
      root = try file.bytes.withUnsafeBufferPointer { bytes in
        var parser = JSONParser(bytes)
        let node = try parser.value()
        try parser.finish()
        return node
      }
    } catch let failure as JSONParser.Failure {
      throw LicetError(
        .badInput, "not valid JSON: \(failure.message)", remedy: "mend the file, or fetch it again",
        file: file.name,
        line: Self.line(of: failure.offset, in: file.bytes))
    }
  }

  /// The 1-based line of a byte.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).count { $0 == 0x0A } + 1
  }

  func error(_ message: String, remedy: String, offset: Int) -> LicetError {
    LicetError(
      .badInput, message, remedy: remedy, file: file.name, line: Self.line(of: offset, in: file.bytes))
  }
}
