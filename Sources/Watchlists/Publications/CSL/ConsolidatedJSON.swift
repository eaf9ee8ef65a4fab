import Vocabulary

/// The Consolidated Screening List as JSON: the official document `{"results":[…]}`, and one object a line.
enum ConsolidatedJSON {
  /// - Throws: `LicetError.badInput` with file and line where a line is not JSON.
  static func readLines(_ file: InputFile, catalogue: Catalogue) throws -> Publication {
    var mapper = ConsolidatedMapper(catalogue: catalogue, file: file.name)
    var entries: [PublishedEntry] = []
    try JSONLines.forEach(file) { node, line in
      if let entry = mapper.entry(ConsolidatedObject.row(node, line: line)) { entries.append(entry) }
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
        throw JSONLines.error(error, file: file, line: JSONDocument.line(of: error.offset, in: file.bytes))
      }
    }
    return Publication(
      id: "csl", format: "csl-json", files: [file], entries: entries, warnings: mapper.warnings)
  }
}
