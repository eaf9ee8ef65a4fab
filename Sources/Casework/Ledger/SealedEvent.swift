import Foundation
public import Vocabulary

/// An event in its place in the ledger: the bytes that were hashed, and their hash.
///
/// One line of a ledger's copy: the hash, a space, the event as JSON with its fields in alphabetical order.
public struct SealedEvent: Hashable, Sendable {
  public let header: EventHeader
  /// JSON of one line, as written once and never again.
  public let bytes: [UInt8]
  /// The leaf hash of the bytes (RFC 6962): what the next event names as `previous`.
  public let hash: ContentHash

  /// - Throws: an encoding error where the body has no JSON form.
  public init(_ draft: EventDraft, sequence: Int, previous: ContentHash, at: Instant) throws {
    header = EventHeader(
      sequence: sequence, previous: previous, at: at, actor: draft.actor, kind: draft.event.kind,
      subject: draft.event.subject, reason: draft.reason, edition: draft.edition, seen: draft.seen)
    bytes = try CanonicalJSON.bytes(Form(header: header, event: draft.event))
    hash = MerkleTree.leaf(bytes)
  }

  /// Reads bytes that were written once.
  /// - Throws: a decoding error where they are no event.
  public init(bytes: [UInt8]) throws {
    header = try JSONDecoder().decode(EventHeader.self, from: Data(bytes))
    (self.bytes, hash) = (bytes, MerkleTree.leaf(bytes))
  }

  /// What happened.
  /// - Throws: a decoding error where the kind is not known or its body is not of its form.
  public func event() throws -> DeskEvent {
    try JSONDecoder().decode(Body.self, from: Data(bytes)).event
  }

  /// The line of a copy, without its end.
  public var line: [UInt8] { Array(hash.hex.utf8) + [UInt8(ascii: " ")] + bytes }

  private enum Key: String, CodingKey { case kind, body }

  private struct Form: Encodable {
    let header: EventHeader
    let event: DeskEvent

    func encode(to encoder: any Encoder) throws {
      try header.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try event.encodeBody(to: container.superEncoder(forKey: .body))
    }
  }

  private struct Body: Decodable {
    let event: DeskEvent

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      event = try DeskEvent(
        kind: try container.decode(String.self, forKey: .kind),
        from: try container.superDecoder(forKey: .body))
    }
  }
}
