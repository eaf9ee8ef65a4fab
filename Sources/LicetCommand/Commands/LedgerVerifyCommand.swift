#if Desk
import ArgumentParser
import Casework
import Documents
import Licet
import Storage

import struct Foundation.URL

struct LedgerVerifyCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Whether a ledger's copy, an evidence pack, a backup or the desk itself holds: every hash, the order, the signature."
  )

  @Argument(
    help: "A copy, an evidence pack or a backup; the desk itself where not given.", completion: .file())
  var file: String?
  @Option(help: "The key that must have signed, as the desk's own start or an earlier copy names it.")
  var key: String?
  @OptionGroup var desk: DeskOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var format: FormatOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let pinned = try key.map { text in
      guard let key = NoteKey(text) else {
        throw LicetError(.badUsage, "'\(text.printable)' is no key", remedy: "write NAME+HASH+BASE64")
      }
      return key
    }
    let url = try file.map { URL(filePath: $0) } ?? desk.existing(data, in: surroundings)
    var source = try ByteSource(path: url.path, standardInput: surroundings.input)
    if source.beginning.starts(with: "SQLite format 3".utf8) {
      let verified = try DeskOptions.explained(url) { try SQLiteStore.verify(url, key: pinned) }
      return try conclude(.success(verified.checkpoint), surroundings, hasKey: pinned != nil)
    }
    if Self.isPack(source.beginning) {
      let report = try PackReport(&source, key: pinned)
      try surroundings.output.line(format.format == .json ? report.json.text : report.text)
      return report.holds ? .answered : .needsPerson
    }
    return try conclude(try Self.verified(&source, pinned), surroundings, hasKey: pinned != nil)
  }

  /// Evidence packs are JSON, or pages that hold it.
  private static func isPack(_ beginning: ArraySlice<UInt8>) -> Bool {
    beginning.starts(with: "{".utf8) || beginning.starts(with: "<!DOCTYPE html>".utf8)
  }

  /// The checkpoint of a copy, or where it does not hold.
  private static func verified(
    _ source: inout ByteSource, _ key: NoteKey?
  ) throws -> Result<Checkpoint?, LedgerFault> {
    var (verifier, lines) = (LedgerVerifier(key: key), LineReader(source))
    do {
      while let line = try lines.next() { try verifier.take(line) }
      return .success(try verifier.finish())
    } catch let fault as LedgerFault {
      return .failure(fault)
    }
  }

  private func conclude(
    _ result: Result<Checkpoint?, LedgerFault>, _ surroundings: Surroundings, hasKey: Bool
  ) throws -> ExitStatus {
    let isJSON = format.format == .json
    switch result {
    case .success(let checkpoint):
      let (count, root) = (checkpoint?.size ?? 0, checkpoint?.root.hex ?? "")
      let json = JSON.object([
        ("holds", .bool(true)), ("events", .integer(count)), ("origin", .optional(checkpoint?.origin)),
        ("root", .string(root)), ("keyPinned", .bool(hasKey)),
      ])
      let note = hasKey ? "" : "\nThe key is the copy's own: give --key to know who signed."
      try surroundings.output.line(
        isJSON ? json.text : "The ledger holds: \(count.grouped) events, root \(root).\(note)")
      return .answered
    case .failure(let fault):
      let json = JSON.object([
        ("holds", .bool(false)), ("event", fault.sequence.map(JSON.integer) ?? .null),
        ("line", .integer(fault.line)), ("message", .string(fault.message)),
      ])
      try surroundings.output.line(isJSON ? json.text : "The ledger does not hold: \(fault)")
      return .needsPerson
    }
  }
}
#endif
