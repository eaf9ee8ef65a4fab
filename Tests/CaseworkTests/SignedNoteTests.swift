import Crypto
import Foundation
import Testing

@testable import Casework

@Suite struct SignedNoteTests {
  /// The example of Go's note package, which the form of signed notes comes from.
  static let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  static let note = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

    """

  @Test func thePublishedExampleHolds() throws {
    let key = try #require(NoteKey(Self.key))
    let note = try #require(SignedNote(Self.note))
    #expect(note.isSigned(by: key))
    #expect(key.text == Self.key)
    #expect(note.text == Self.note)
    let other = try #require(SignedNote(Self.note.replacing("answer", with: "Answer")))
    #expect(!other.isSigned(by: key))
  }

  @Test func whatIsSignedIsReadBack() throws {
    let secret = Curve25519.Signing.PrivateKey()
    let key = try #require(NoteKey(name: "desk.example/ledger", key: secret.publicKey))
    let checkpoint = Checkpoint(origin: "desk.example/ledger", size: 3, root: ContentHash(hashing: "root"))
    let note = try SignedNote(checkpoint.body, signedBy: key.name, secret)
    #expect(note.isSigned(by: key))
    #expect(SignedNote(note.text) == note)
    #expect(Checkpoint(note.body) == checkpoint)
    let stranger = try #require(
      NoteKey(name: key.name, key: Curve25519.Signing.PrivateKey().publicKey))
    #expect(!note.isSigned(by: stranger))
  }

  @Test(arguments: [
    "", "name", "name+c74f20a3", "a b+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+c74f20a3+ApC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
  ]) func whatIsNoKeyIsRefused(text: String) {
    #expect(NoteKey(text) == nil)
  }

  @Test(arguments: [
    "", "origin\n", "origin\n1\n", "origin\n01\n\(root)\n", "origin\n1\nAAAA\n", "\n1\n\(root)\n",
  ])
  func whatIsNoCheckpointIsRefused(text: String) {
    #expect(Checkpoint(text) == nil)
  }

  private static let root = Data(ContentHash.zero.bytes).base64EncodedString()
}
