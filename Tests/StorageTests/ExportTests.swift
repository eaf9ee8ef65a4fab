#if Desk
import Crypto
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Casework
@testable import Storage

@Suite struct ExportTests {
  static func verify(_ copy: [UInt8]) throws(LedgerFault) -> Checkpoint {
    var verifier = LedgerVerifier()
    var lines = copy.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { try verifier.take(Array(line)) }
    return try verifier.finish()
  }

  static func copy(_ store: SQLiteStore) throws -> [UInt8] {
    var copy: [UInt8] = []
    try store.exportLedger { copy += $0 }
    return copy
  }

  static func filled(_ folder: URL) throws -> SQLiteStore {
    let store = try MadeUp.open(folder)
    try store.write { writer in
      for (second, draft) in try MadeUp.everyKind(writer).enumerated() {
        try writer.append([draft], at: MadeUp.moment(Int64(second)))
      }
    }
    return store
  }

  @Test func aCopyHoldsAndIsWhole() throws {
    let folder = try ScratchFolder()
    let store = try Self.filled(folder.url)
    let copy = try Self.copy(store)
    #expect(try Self.verify(copy).size == store.read { try $0.head().count })
    #expect(copy.last == 0x0A)
  }

  @Test func theCopyOfAnEmptyLedgerHolds() throws {
    let folder = try ScratchFolder()
    #expect(try Self.verify(Self.copy(MadeUp.open(folder.url))).size == 0)
  }

  @Test func aLongCopyComesInParts() throws {
    let folder = try ScratchFolder()
    let store = try MadeUp.open(folder.url)
    try store.write { try $0.append((0..<500).map { MadeUp.opened($0) }, at: MadeUp.noon) }
    var parts: [[UInt8]] = []
    try store.exportLedger { parts.append($0) }
    #expect(parts.count > 3)
    #expect(try Self.verify(parts.flatMap { $0 }).size == 500)
    struct Enough: Error {}
    #expect(throws: Enough.self) { try store.exportLedger { _ in throw Enough() } }
  }

  /// Seeded: any byte of a copy, changed in any way, breaks it; where the byte is an event's, that event is named.
  @Test func anyChangedByteIsFoundAndItsEventNamed() throws {
    let folder = try ScratchFolder()
    let copy = try Self.copy(try Self.filled(folder.url))
    let starts = [0] + copy.indices.filter { copy[$0] == 0x0A }.map { $0 + 1 }
    let events = starts.count - 1 - 1 - 1 - 5
    var random = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let place = Int.random(in: copy.indices, using: &random)
      var damaged = copy
      damaged[place] ^= UInt8.random(in: 1...255, using: &random)
      let line = starts.lastIndex { $0 <= place } ?? 0
      do throws(LedgerFault) {
        _ = try Self.verify(damaged)
        // The very last end of line is the file's, not the note's.
        #expect(place == copy.count - 1, "byte \(place) of line \(line + 1) was missed")
      } catch {
        if (1...events).contains(line), copy[place] != 0x0A { #expect(error.sequence == line - 1) }
      }
    }
  }

  static let vectors = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors")

  /// The published copy: made by the key 01 02 … 20, and the same whenever it is made.
  @Test func theTestVectorIsWhatThisProgramWrites() throws {
    let folder = try ScratchFolder()
    let store = try Self.filled(folder.url)
    let file = Self.vectors.appending(path: "ledger.txt")
    // Only where the form of events was changed on purpose, before the first release that wrote it.
    if ProcessInfo.processInfo.environment["LICET_WRITE_VECTORS"] != nil {
      try Data(try Self.copy(store)).write(to: file)
    }
    let published = try Data(contentsOf: file)
    // Ed25519 of the cryptographic library may add randomness: the signature is checked, not compared.
    func unsigned(_ bytes: some Sequence<UInt8>) -> Substring {
      let text = String(decoding: Array(bytes), as: UTF8.self)
      return text.prefix(upTo: text.range(of: "\n\n— ")?.upperBound ?? text.endIndex)
    }
    #expect(unsigned(published) == unsigned(try Self.copy(store)))
    var verifier = LedgerVerifier(key: store.ledgerKey)
    for line in published.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
      try verifier.take(Array(line))
    }
    #expect(try verifier.finish().size == store.read { try $0.head().count })
  }

  /// What the page about the ledger prints is what the vector holds.
  @Test func thePagesFiguresAreTheVectors() throws {
    let published = String(
      decoding: try Data(contentsOf: Self.vectors.appending(path: "ledger.txt")), as: UTF8.self)
    let page = try String(
      contentsOf: Self.vectors.appending(path: "../../../Docs/Licet.docc/Ledger.md").standardizedFileURL,
      encoding: .utf8)
    let lines = published.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count > 6)
    let key = lines[0].split(separator: " ")[1]
    let root = lines[lines.count - 4]
    for figure in [key, root, lines[1].prefix(64), lines[2].prefix(64)] {
      #expect(page.contains(figure), "\(figure)")
    }
  }

  /// A verifier that shares nothing with this program, in Python's standard library.
  @Test func anIndependentVerifierAgrees() throws {
    let folder = try ScratchFolder()
    let copy = try Self.copy(try Self.filled(folder.url))
    let good = folder.url.appending(path: "good.txt")
    try Data(copy).write(to: good)
    let answer = try Hammer.python("verify-ledger", [good.path])
    #expect(answer.status == 0, "\(answer.output)")
    #expect(answer.output.hasPrefix("30 events hold"), "\(answer.output)")
    var random = SplitMix64(seed: 8)
    for number in 0..<12 {
      var damaged = copy
      let place = Int.random(in: 0..<(copy.count - 120), using: &random)
      damaged[place] ^= 0x04
      let bad = folder.url.appending(path: "bad-\(number).txt")
      try Data(damaged).write(to: bad)
      #expect(try Hammer.python("verify-ledger", [bad.path]).status == 1)
    }
  }
}
#endif
