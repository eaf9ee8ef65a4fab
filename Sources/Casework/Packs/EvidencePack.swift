import Foundation

/// All that a decision rests on, in one file: its events with the proof that they stand in the ledger, and the
/// documents they name. It is checked without the desk, and without a network.
public struct EvidencePack: Hashable, Sendable, Codable {
  /// What `format` says.
  public static let format = "licet-evidence-pack/1"

  /// An event, and its way to the root that the checkpoint signs.
  public struct Entry: Hashable, Sendable, Codable {
    /// The bytes that were hashed: JSON of one line.
    public let event: String
    public let proof: InclusionProof

    public init(_ event: SealedEvent, proof: InclusionProof) {
      (self.event, self.proof) = (String(decoding: event.bytes, as: UTF8.self), proof)
    }
  }

  public let format: String
  /// The key that signs the ledger's checkpoints: `NAME+HASH+BASE64`.
  public let key: String
  /// What the events happened to: `alert:…` or `assessment:…`.
  public let subject: String
  /// The signed checkpoint (c2sp.org/tlog-checkpoint).
  public let checkpoint: String
  /// In the order they happened.
  public let entries: [Entry]
  /// What the events name by hash: what was asked, what was answered, what was seen.
  public let documents: [String]

  /// A pack of what happened to `subject`.
  ///
  /// - Throws: `CaseError.notFound` where nothing happened to it; what the reader throws.
  public init(of subject: String, from reader: some DeskReader, key: NoteKey) throws {
    let events = try reader.events(of: subject, limit: Self.most).sorted {
      $0.header.sequence < $1.header.sequence
    }
    guard !events.isEmpty, let checkpoint = try reader.checkpoint() else {
      throw CaseError.notFound("the ledger holds no event of '\(subject)'")
    }
    let proofs = InclusionProof.all(
      of: events.map(\.header.sequence), in: try reader.leaves(try reader.head().count))
    format = Self.format
    (self.key, self.subject, self.checkpoint) = (key.text, subject, checkpoint.text)
    entries = zip(events, proofs).map { Entry($0, proof: $1) }
    documents = try Self.named(in: events).compactMap { hash in
      try reader.document(hash).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Events of one subject that a pack holds.
  public static let most = 10_000

  /// Reads a pack's JSON.
  ///
  /// - Throws: `PackFault` where it is not in its form, or not written as Licet writes it.
  public init(document: [UInt8]) throws(PackFault) {
    guard let pack = try? CanonicalForm.read(Self.self, document), pack.format == Self.format else {
      throw PackFault("the file is no evidence pack of the form \(Self.format)")
    }
    // Every byte counts: what is not written as it would be written was changed.
    guard (try? pack.document()) == document else {
      throw PackFault("the file was changed after it was written")
    }
    self = pack
  }

  /// The hashes that events name, each once, in order.
  static func named(in events: [SealedEvent]) throws -> [ContentHash] {
    var (hashes, known) = ([ContentHash](), Set<ContentHash>())
    for event in events {
      var named = event.header.seen.map { [$0] } ?? []
      if case .assessment(let change) = try event.event() {
        let saved = change.saved
        named = [saved.question] + named + [saved.answer] + (saved.basis.map { [$0] } ?? [])
      }
      for hash in named where known.insert(hash).inserted { hashes.append(hash) }
    }
    return hashes
  }

  /// The document of a hash; nil where the pack does not hold it.
  public func document(_ hash: ContentHash) -> [UInt8]? {
    documents.lazy.map { Array($0.utf8) }.first { ContentHash(hashing: $0) == hash }
  }
}
