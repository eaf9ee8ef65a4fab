public import Vocabulary

public import struct Foundation.Data

/// Ownership data read from one file, whatever it is written in.
public struct OwnershipFile: Sendable {
  public let format: OwnershipFormat
  public let graph: OwnershipGraph

  /// Recognizes the format from the content: JSON by its first record, anything else is a table.
  ///
  /// - Parameters:
  ///   - file: what errors and warnings call it.
  ///   - columns: the header of a table's column, by its meaning.
  /// - Throws: `LicetError` with file, line and column where it can't be read.
  public init(_ data: Data, file: String, columns: [HoldingColumn: String] = [:]) throws(LicetError) {
    guard let first = data.first(where: { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }) else {
      throw LicetError(.badInput, "the file is empty", remedy: "name a file with ownership data", file: file)
    }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      format = .table
      graph = try HoldingsTable.read(data, file: file, columns: columns).graph()
      return
    }
    let documents = try JSONText.documents(data, file: file)
    guard let format = OwnershipFormat(documents) else {
      throw LicetError(
        .unknownFormat, "this JSON is no ownership data that is known",
        remedy: "give BODS 0.4, GLEIF's records, or {\"parties\":[…],\"holdings\":[…]}", file: file, line: 1)
    }
    self.format = format
    switch format {
    case .holdings: graph = try HoldingsDocument.read(documents[0], file: file).graph()
    case .bods: graph = try BODSReader.read(documents, file: file).graph()
    case .gleif, .table:
      var builder = OwnershipGraphBuilder()
      try GLEIFReader.read(documents, file: file, into: &builder)
      graph = builder.graph()
    }
  }
}
