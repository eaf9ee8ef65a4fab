import Vocabulary

/// The Consolidated Screening List as JSON: the official document `{"results":[…]}`, and one object a line.
enum ConsolidatedJSON {
  /// - Throws: `LicetError.badInput` with file and line where a line is not JSON.
  static func readLines(_ file: InputFile, catalogue: Catalogue) throws -> Publication {
    var mapper = ConsolidatedMapper(catalogue: catalogue, file: file.name)
    var entries: [PublishedEntry] = []
    try file.bytes.withUnsafeBufferPointer { bytes in
      var (start, line) = (0, 0)
      while start < bytes.count {
        line += 1
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        defer { start = end + 1 }
        guard bytes[start..<end].contains(where: { $0 > 0x20 }) else { continue }
        let node = try object(bytes, start..<end, line: line, file: file)
        if let entry = mapper.entry(ConsolidatedObject.row(node, line: line)) { entries.append(entry) }
      }
    }
    return Publication(
      id: "csl", format: "csl-ndjson", files: [file], entries: entries, warnings: mapper.warnings)
  }

  /// - Throws: `LicetError.badInput` with file and line where the document is not JSON or has no results.
  static func readDocument(_ file: InputFile, catalogue: Catalogue) throws -> Publication {
    var mapper = ConsolidatedMapper(catalogue: catalogue, file: file.name)
    var entries: [PublishedEntry] = []
    try file.bytes.withUnsafeBufferPointer { bytes in
      var parser = JSONParser(bytes)
      do throws(JSONParser.Failure) {
        try parser.forEachMember { (parser, key, _) throws(JSONParser.Failure) in
          guard key == "results" else {
            _ = try parser.value(depth: 1)
            return
          }
          try parser.forEachElement { (parser) throws(JSONParser.Failure) in
            let row = ConsolidatedObject.row(try parser.value(depth: 2), line: nil)
            if let entry = mapper.entry(row) { entries.append(entry) }
          }
        }
        try parser.finish()
      } catch {
        throw Self.error(error, file: file, line: JSONDocument.line(of: error.offset, in: file.bytes))
      }
    }
    return Publication(
      id: "csl", format: "csl-json", files: [file], entries: entries, warnings: mapper.warnings)
  }

  private static func object(
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

  private static func error(
    _ failure: JSONParser.Failure, file: InputFile, line: Int, column: Int? = nil
  ) -> LicetError {
    LicetError(
      .badInput, "not valid JSON: \(failure.message)", remedy: "fetch the file again; nothing was imported",
      file: file.name, line: line, column: column)
  }
}
