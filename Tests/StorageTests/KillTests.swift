#if Desk
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Casework
@testable import Storage

/// A desk that is killed at any moment has every event that it acknowledged.
///
/// `LICET_KILLS` says how many kills (60 where it says nothing) and `LICET_KILL_SEED` the seed of their moments;
/// `Scripts/kill-trial` runs it long.
@Suite struct KillTests {
  static let kills = Int(ProcessInfo.processInfo.environment["LICET_KILLS"] ?? "") ?? 60
  static let seed = UInt64(ProcessInfo.processInfo.environment["LICET_KILL_SEED"] ?? "") ?? 20_260_302

  /// What the client was told: the event's place and hash.
  struct Acknowledged {
    let sequence: Int
    let hash: ContentHash

    init?(_ line: Substring) {
      let words = line.split(separator: " ")
      guard words.count == 2, let sequence = Int(words[0]), let hash = ContentHash(hex: words[1]) else {
        return nil
      }
      (self.sequence, self.hash) = (sequence, hash)
    }
  }

  @Test func whatWasAcknowledgedOutlivesAKill() throws {
    var random = SplitMix64(seed: Self.seed)
    var (folder, acknowledged): (ScratchFolder, [Acknowledged]) = (try ScratchFolder(), [])
    var (told, inAWrite, beforeAWrite) = (0, 0, 0)
    for kill in 1...Self.kills {
      let output = folder.url.appending(path: "acknowledged-\(kill)")
      let process = try Hammer.start([folder.url.path], writingTo: output)
      Self.wait(Int.random(in: 0..<40, using: &random), process, output)
      usleep(UInt32.random(in: 0..<8_000, using: &random))
      #expect(process.isRunning)
      Foundation.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      let lines = try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
      let new = lines.compactMap(Acknowledged.init)
      #expect(new.count == lines.count, "\(lines.last ?? "")")
      if new.isEmpty { beforeAWrite += 1 }
      acknowledged += new
      told += new.count
      let count = try Self.check(acknowledged, MadeUp.file(folder.url), whole: kill % 20 == 0)
      if count > (acknowledged.last?.sequence ?? -1) + 1 { inAWrite += 1 }
      // A fresh desk now and then: its first start is killed too.
      if kill % 50 == 0 { (folder, acknowledged) = (try ScratchFolder(), []) }
    }
    print(
      """
      \(Self.kills) kills, seed \(Self.seed): \(told) events acknowledged, none lost; \(beforeAWrite) kills before the \
      first write of a run, \(inAWrite) after a write and before its acknowledgement
      """)
  }

  /// Until so many lines are there; 0 for a moment of the start.
  private static func wait(_ count: Int, _ process: Process, _ output: URL) {
    var tries = 0
    while process.isRunning, tries < 20_000, lines(output) < count {
      usleep(500)
      tries += 1
    }
  }

  private static func lines(_ file: URL) -> Int {
    FileManager.default.contents(atPath: file.path)?.count { $0 == UInt8(ascii: "\n") } ?? 0
  }

  /// - Returns: how many events there are.
  private static func check(_ acknowledged: [Acknowledged], _ file: URL, whole: Bool) throws -> Int {
    let options = StoreOptions(ledgerName: "hammer.example/ledger")
    // Opening compares all hashes with the signed checkpoint, and looks at every page.
    let store = try SQLiteStore.open(file, options, newKey: { MadeUp.seed })
    let leaves = try store.read { try $0.leaves(.max) }
    for event in acknowledged {
      #expect(leaves.indices.contains(event.sequence) && leaves[event.sequence] == event.hash, "\(event)")
    }
    var verifier = LedgerVerifier(key: store.ledgerKey)
    for line in try ExportTests.copy(store).dropLast().split(
      separator: 0x0A, omittingEmptySubsequences: false)
    {
      try verifier.take(Array(line))
    }
    #expect(try verifier.finish().size == leaves.count)
    if whole { #expect(try store.verify().checkpoint?.size ?? 0 == leaves.count) }
    try store.close()
    return leaves.count
  }
}
#endif
