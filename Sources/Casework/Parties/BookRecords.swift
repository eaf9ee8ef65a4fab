import Foundation

/// What an import writes to the book and takes from it, as the document that lies with the ledger under the hash
/// `BookImport.records`: from these documents, one after the other, the book can be made again.
///
/// One line each, with its end: the record of a counterparty that is written, as JSON; the id of one that leaves, as a
/// JSON text.
public struct BookRecords: Sendable {
  public private(set) var written: [Counterparty] = []
  public private(set) var removed: [String] = []

  public init(_ difference: BookDifference) {
    (written, removed) = (difference.written, difference.removed)
  }

  /// - Throws: a decoding error or `CaseError.invalid` where a line is neither a record nor an id.
  public init(document: [UInt8]) throws {
    let decoder = JSONDecoder()
    for line in document.split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: "\"") {
        removed.append(try decoder.decode(String.self, from: Data(line)))
      } else {
        written.append(try Counterparty(try decoder.decode(PartyRecord.self, from: Data(line)).party))
      }
    }
  }

  public var document: [UInt8] {
    var bytes: [UInt8] = []
    for counterparty in written { bytes += Array(counterparty.line.utf8) + [UInt8(ascii: "\n")] }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    for id in removed { bytes += Array((try? encoder.encode(id)) ?? Data()) + [UInt8(ascii: "\n")] }
    return bytes
  }
}
