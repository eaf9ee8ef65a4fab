import Foundation
public import Vocabulary

extension Party {
  /// One line of JSON, its fields in alphabetical order, empty fields left out.
  public var canonicalLine: String {
    String(decoding: (try? CanonicalJSON.bytes(PartyRecord(self))) ?? [], as: UTF8.self)
  }

  /// Stands for everything the record says; the asker's id is no part of it.
  public var contentHash: ContentHash {
    var party = self
    party.id = nil
    return ContentHash(hashing: party.canonicalLine)
  }

  /// Reads what `canonicalLine` wrote.
  /// - Throws: a decoding error for anything else.
  public init(canonicalLine line: String) throws {
    self = try JSONDecoder().decode(PartyRecord.self, from: Data(line.utf8)).party
  }
}

extension Listing {
  /// Stands for what the publisher says of the party: names, identity, programs, terms and its own row. Days that were
  /// worked out from citations are no part of it.
  public var contentHash: ContentHash {
    var record = self
    (record.amendments, record.effective, record.effectiveSource, record.sourceAddress) = ([], nil, nil, nil)
    return ContentHash(hashing: (try? CanonicalJSON.bytes(record)) ?? [])
  }
}
