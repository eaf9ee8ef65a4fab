#if Desk
import Casework
import Documents
import Licet
import Service

/// Whether an evidence pack holds, by itself or in its page.
struct PackReport {
  private let result: Result<EvidencePack.Verified, PackFault>
  private let subject: String
  private let hasKey: Bool

  /// Bytes of a pack at most.
  private static let most = 256 << 20

  init(_ source: inout ByteSource, key: NoteKey?) throws {
    var bytes: [UInt8] = []
    while let byte = try source.next() {
      guard bytes.count < Self.most else {
        throw LicetError(
          .limitExceeded, "the pack is larger than \(Self.most >> 20) MB", remedy: "give the pack alone")
      }
      bytes.append(byte)
    }
    hasKey = key != nil
    var subject = ""
    do throws(PackFault) {
      let pack = try Self.pack(bytes)
      subject = pack.subject
      result = .success(try pack.verify(key: key))
    } catch {
      result = .failure(error)
    }
    self.subject = subject
  }

  /// A page must say what its pack says, word for word.
  private static func pack(_ bytes: [UInt8]) throws(PackFault) -> EvidencePack {
    guard bytes.first == UInt8(ascii: "<") else { return try EvidencePack(document: bytes) }
    guard let inner = PackPage.pack(in: bytes) else { throw .noPack }
    let pack = try EvidencePack(document: inner)
    guard (try? PackPage(pack).text).map({ Array($0.utf8) }) == bytes else { throw .otherWords }
    return pack
  }

  var holds: Bool { if case .success = result { true } else { false } }

  var json: JSON {
    switch result {
    case .success(let verified):
      .object([
        ("holds", .bool(true)), ("subject", .string(subject)), ("events", .integer(verified.events.count)),
        ("origin", .string(verified.checkpoint.origin)), ("size", .integer(verified.checkpoint.size)),
        ("root", .string(verified.checkpoint.root.hex)), ("keyPinned", .bool(hasKey)),
      ])
    case .failure(let fault):
      .object([
        ("holds", .bool(false)), ("event", fault.sequence.map(JSON.integer) ?? .null),
        ("message", .string(fault.message)),
      ])
    }
  }

  var text: String {
    switch result {
    case .success(let verified):
      "The pack of \(subject) holds: \(verified.events.count.grouped) of the \(verified.checkpoint.size.grouped) "
        + "events of \(verified.checkpoint.origin), root \(verified.checkpoint.root.hex)."
        + (hasKey ? "" : "\nThe key is the pack's own: give --key to know who signed.")
    case .failure(let fault): "The pack does not hold: \(fault)"
    }
  }
}

extension PackFault {
  fileprivate static let noPack = PackFault("the page holds no evidence pack")
  fileprivate static let otherWords = PackFault(
    "the page does not say what this version of Licet writes of the pack in it: save the JSON from the page and check that"
  )
}
#endif
