import Crypto
import Foundation
import Testing
import Vocabulary

@testable import Casework

@Suite struct LedgerVerifierTests {
  static let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(1...32))

  /// A copy of a ledger of so many events, as lines.
  static func copy(_ count: Int) throws -> [[UInt8]] {
    let secret = try #require(secret)
    let key = try #require(NoteKey(name: "desk.example/ledger", key: secret.publicKey))
    var (events, previous, tree): ([SealedEvent], ContentHash, MerkleTree) = ([], .zero, MerkleTree())
    for sequence in 0..<count {
      let event = try SealedEvent(
        EventDraft(
          .alert(
            AlertEvent(
              alert: AlertID(counterparty: "c\(sequence)", listing: "us-sdn:1"),
              .noted(text: "sé \(sequence)"))),
          by: MadeUp.ann, reason: sequence == 1 ? "why \"not\"" : nil), sequence: sequence,
        previous: previous,
        at: Instant(secondsSinceEpoch: MadeUp.noon.secondsSinceEpoch + Int64(sequence)))
      events.append(event)
      previous = event.hash
      tree.append(event.hash)
    }
    let note = try SignedNote(
      Checkpoint(origin: key.name, tree).body, signedBy: key.name, secret)
    let foot = note.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    var lines = [Array("\(LedgerVerifier.format) \(key.text)".utf8)]
    lines += events.map(\.line)
    lines.append([])
    lines += foot.map { Array($0.utf8) }
    return lines
  }

  static func verify(_ lines: [[UInt8]]) throws(LedgerFault) -> Checkpoint {
    var verifier = LedgerVerifier()
    for line in lines { try verifier.take(line) }
    return try verifier.finish()
  }

  @Test(arguments: [0, 1, 2, 7]) func aWholeCopyHolds(count: Int) throws {
    let checkpoint = try Self.verify(try Self.copy(count))
    #expect(checkpoint.size == count)
  }

  /// Every bit of every byte: the copy no longer holds, and where the byte is an event's, the fault names that event.
  @Test func anyFlippedBitIsFound() throws {
    let lines = try Self.copy(3)
    for (number, line) in lines.enumerated() {
      for place in line.indices {
        for bit in 0..<8 {
          var damaged = lines
          damaged[number][place] ^= 1 << bit
          let text = Array(damaged.joined(separator: [0x0A]))
          let again = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
          do throws(LedgerFault) {
            _ = try Self.verify(again)
            Issue.record("line \(number + 1), byte \(place), bit \(bit) was not missed")
          } catch {
            if (1...3).contains(number) { #expect(error.sequence == number - 1) }
          }
        }
      }
    }
  }

  @Test func aMissingASwappedAndADoubledEventAreFound() throws {
    let lines = try Self.copy(4)
    var missing = lines
    missing.remove(at: 2)
    #expect(throws: LedgerFault.self) { try Self.verify(missing) }
    var swapped = lines
    swapped.swapAt(2, 3)
    #expect(throws: LedgerFault.self) { try Self.verify(swapped) }
    var doubled = lines
    doubled.insert(lines[2], at: 2)
    #expect(throws: LedgerFault.self) { try Self.verify(doubled) }
    var shorter = lines
    shorter.remove(at: 4)
    #expect(throws: LedgerFault.self) { try Self.verify(shorter) }
    #expect(throws: LedgerFault.self) { try Self.verify(lines.dropLast(4)) }
  }

  @Test func aCopyOfAnotherKeyIsRefusedWhereTheKeyIsKnown() throws {
    let lines = try Self.copy(1)
    let other = try #require(
      NoteKey(name: "desk.example/ledger", key: Curve25519.Signing.PrivateKey().publicKey))
    var verifier = LedgerVerifier(key: other)
    #expect(throws: LedgerFault.self) { try verifier.take(lines[0]) }
  }
}
