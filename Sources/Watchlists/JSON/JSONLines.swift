import Vocabulary

/// JSON values one a line.
enum JSONLines {
  /// Calls `visit` with each value and its line, from 1; empty lines are passed over.
  /// - Throws: `LicetError.badInput` with file, line and column where a line is not JSON; and what `visit` throws.
  static func forEach(_ file: InputFile, _ visit: (JSONNode, Int) throws -> Void) throws {
    try file.bytes.withUnsafeBufferPointer { bytes in
      var (start, line) = (0, 0)
      while start < bytes.count {
        line += 1
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        defer { start = end + 1 }
        guard bytes[start..<end].contains(where: { $0 > 0x20 }) else { continue }
        try visit(value(bytes, start..<end, line: line, file: file), line)
      }
    }
  }

  private static func value(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line: Int, file: InputFile
  ) throws -> JSONNode {
    var parser = JSONParser(bytes, from: range.lowerBound, to: range.upperBound)
    do throws(JSONParser.Failure) {
      let node = try parser.value()
      try parser.finish()
      return node
    } catch {
      throw Self.error(error, file: file, line: line, column: error.offset - range.lowerBound + 1)
    }
  }

  static func error(
    _ failure: JSONParser.Failure, file: InputFile, line: Int, column: Int? = nil
  ) -> LicetError {
    LicetError(
      .badInput, "not valid JSON: \(failure.message)", remedy: "fetch the file again; nothing was imported",
      file: file.name, line: line, column: column)
  }
}
