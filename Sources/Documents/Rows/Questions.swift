package import Licet

/// Opens an input file for what it holds: NDJSON where it begins with a brace, else a table.
package enum Questions {
  /// - Parameter columns: the assignments of `--columns`.
  package static func reader(
    for source: ByteSource, shape: RowShape, columns: [String], today: CalendarDay, tally: Tally
  ) throws -> any RowReader {
    let first = source.beginning.first { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
    switch first {
    case UInt8(ascii: "{") where shape == .document: return DocumentRowReader(source)
    case UInt8(ascii: "{"):
      return NDJSONRowReader(source, shape: shape, today: today, tally: tally)
    case UInt8(ascii: "["):
      throw LicetError(
        .unknownFormat, "the file is one JSON array", remedy: "write one document a line: jq -c '.[]' FILE",
        file: source.name, line: 1, column: 1)
    case nil where shape == .document: return DocumentRowReader(source)
    case _ where shape == .document:
      throw LicetError(
        .unknownFormat, "the file is not NDJSON", remedy: "write one JSON document a line", file: source.name,
        line: 1, column: 1)
    default:
      return try CSVRowReader(source, shape: shape, columns: columns, today: today, tally: tally)
    }
  }
}
