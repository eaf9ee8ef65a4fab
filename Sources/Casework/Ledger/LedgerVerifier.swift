import Foundation

/// Checks the copy of a ledger line by line, without the desk it came from.
///
/// A copy is a head `licet-ledger/1 KEY`, a line for each event, an empty line, and the signed checkpoint over them all.
/// Each byte of it is covered: an event's by its own hash, the order by the chain, the whole by the checkpoint.
public struct LedgerVerifier: Sendable {
  /// What a copy's first line begins with.
  public static let format = "licet-ledger/1"

  /// The key that must have signed; nil to take the copy's own.
  private let pinned: NoteKey?
  private var key: NoteKey?
  private var line = 0
  private var last: EventHeader?
  private var lastHash = ContentHash.zero
  private var foot: [UInt8] = []
  private var isAtFoot = false
  public private(set) var tree = MerkleTree()

  public init(key: NoteKey? = nil) { pinned = key }

  /// How many events were read.
  public var count: Int { tree.count }

  /// The next line of the copy, without its end.
  /// - Throws: `LedgerFault` at the first that does not hold.
  public mutating func take(_ bytes: [UInt8]) throws(LedgerFault) {
    line += 1
    if line == 1 { return try takeHead(bytes) }
    if isAtFoot {
      foot += bytes + [0x0A]
    } else if bytes.isEmpty {
      isAtFoot = true
    } else {
      try takeEvent(bytes)
    }
  }

  /// The checkpoint over everything taken.
  /// - Throws: `LedgerFault` where the copy ends early, or the checkpoint is not the key's or not of these events.
  public func finish() throws(LedgerFault) -> Checkpoint {
    guard isAtFoot, let key else {
      throw LedgerFault("the copy ends without its checkpoint", line: line)
    }
    guard let text = String(validating: foot, as: UTF8.self), let note = SignedNote(text),
      note.text == text, note.isSigned(by: key)
    else {
      throw LedgerFault("the checkpoint is not signed by \(key.name)", line: line)
    }
    guard let checkpoint = Checkpoint(note.body), checkpoint.body == note.body else {
      throw LedgerFault("the checkpoint is not in its form", line: line)
    }
    guard checkpoint.size == tree.count, checkpoint.root == tree.root else {
      throw LedgerFault(
        "the checkpoint is of \(checkpoint.size) other events than the \(tree.count) here", line: line)
    }
    return checkpoint
  }

  private mutating func takeHead(_ bytes: [UInt8]) throws(LedgerFault) {
    let words = String(decoding: bytes, as: UTF8.self)
      .split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, words[0] == Self.format, let own = NoteKey(words[1]), own.text == words[1] else {
      throw LedgerFault("a copy begins with '\(Self.format)' and its key", line: line)
    }
    if let pinned, pinned.text != own.text {
      throw LedgerFault("the copy is signed by another key than \(pinned.text)", line: line)
    }
    key = own
  }

  private mutating func takeEvent(_ bytes: [UInt8]) throws(LedgerFault) {
    let sequence = tree.count
    guard bytes.count > 65, bytes[64] == UInt8(ascii: " "),
      let stated = ContentHash(hex: String(decoding: bytes[..<64], as: UTF8.self))
    else { throw fault("a line is a hash, a space and an event", sequence) }
    let content = Array(bytes[65...])
    guard MerkleTree.leaf(content) == stated else {
      throw fault("its bytes are not those that were hashed", sequence)
    }
    guard let event = try? SealedEvent(bytes: content) else { throw fault("it is no event", sequence) }
    let header = event.header
    guard header.sequence == sequence else {
      throw fault(
        "it calls itself \(header.sequence): an event is missing, or stands in another's place", sequence)
    }
    guard header.previous == lastHash else { throw fault("it does not follow the event before it", sequence) }
    if let last, header.at < last.at { throw fault("it is dated before the event before it", sequence) }
    tree.append(stated)
    (last, lastHash) = (header, stated)
  }

  private func fault(_ message: String, _ sequence: Int) -> LedgerFault {
    LedgerFault(message, sequence: sequence, line: line)
  }
}
