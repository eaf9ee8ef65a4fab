#if Desk
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Casework
@testable import Storage

@Suite struct SecretTests {
  let folder: ScratchFolder
  let store: SQLiteStore

  init() throws {
    folder = try ScratchFolder()
    store = try MadeUp.open(folder.url)
  }

  @Test func aPasswordIsSetWithTheEventThatSaysSo() throws {
    try store.writeSecrets { writer in
      try writer.append(
        [
          EventDraft(.people(.userAdded(name: "ann", .analyst)), by: .desk),
          EventDraft(.people(.passwordSet(name: "ann")), by: .desk),
        ], at: MadeUp.noon)
      try writer.setPassword([1, 2, 3], of: "ann")
    }
    #expect(try store.readSecrets { try $0.password(of: "ann") } == [1, 2, 3])
    #expect(try store.readSecrets { try $0.password(of: "bob") } == nil)
    try store.writeSecrets { try $0.setPassword([4], of: "ann") }
    #expect(try store.readSecrets { try $0.password(of: "ann") } == [4])
  }

  @Test func aKeysHashIsFoundUntilItIsDeleted() throws {
    let hash = ContentHash(hashing: "secret")
    try store.writeSecrets { try $0.setKeyHash(hash, of: "k1") }
    #expect(try store.readSecrets { try $0.keyHash("k1") } == hash)
    #expect(try store.readSecrets { try $0.keyHash("k2") } == nil)
    try store.writeSecrets { try $0.deleteKeyHash(of: "k1") }
    #expect(try store.readSecrets { try $0.keyHash("k1") } == nil)
  }

  @Test func aSessionEndsWhenItExpiresOrIsDeleted() throws {
    let tokens = (0..<4).map { ContentHash(hashing: "token \($0)") }
    let sessions = tokens.enumerated().map { place, token in
      Session(
        token: token, user: place == 3 ? "bob" : "ann", created: MadeUp.moment(Int64(place)),
        expires: MadeUp.moment(100))
    }
    try store.writeSecrets { writer in for session in sessions { try writer.create(session) } }
    #expect(try store.readSecrets { try $0.session(tokens[0], at: MadeUp.moment(99)) } == sessions[0])
    #expect(try store.readSecrets { try $0.session(tokens[0], at: MadeUp.moment(100)) } == nil)
    #expect(try store.readSecrets { try $0.session(.zero, at: MadeUp.noon) } == nil)
    try store.writeSecrets { try $0.deleteSession(tokens[0]) }
    #expect(try store.readSecrets { try $0.session(tokens[0], at: MadeUp.noon) } == nil)
    try store.writeSecrets { try $0.deleteSessions(of: "ann") }
    #expect(
      try tokens.map { token in try store.readSecrets { try $0.session(token, at: MadeUp.noon) } } == [
        nil, nil, nil, sessions[3],
      ])
    // A later one forgets those that have expired.
    try store.writeSecrets { writer in
      try writer.create(
        Session(token: tokens[0], user: "ann", created: MadeUp.moment(200), expires: MadeUp.moment(300)))
    }
    #expect(try store.readSecrets { try $0.session(tokens[3], at: MadeUp.noon) } == nil)
  }

  @Test func aSetupLinkIsTakenOnce() throws {
    let (old, link) = (ContentHash(hashing: "old"), ContentHash(hashing: "link"))
    #expect(try !store.readSecrets { try $0.hasSetupLink() })
    try store.writeSecrets { try $0.setSetupLink(old) }
    try store.writeSecrets { try $0.setSetupLink(link) }
    #expect(try store.readSecrets { try $0.hasSetupLink() })
    #expect(try !store.writeSecrets { try $0.takeSetupLink(old) })
    #expect(try store.writeSecrets { try $0.takeSetupLink(link) })
    #expect(try !store.writeSecrets { try $0.takeSetupLink(link) })
    #expect(try !store.readSecrets { try $0.hasSetupLink() })
  }

  @Test func anAnswerIsRememberedForADay() throws {
    let reply = KeptReply(request: ContentHash(hashing: "r"), status: 201, bytes: [7, 8], at: MadeUp.noon)
    try store.writeSecrets { try $0.remember(reply, to: "key", of: MadeUp.ann) }
    func found(_ key: String, _ owner: Actor, _ second: Int64) throws -> KeptReply? {
      try store.readSecrets { try $0.reply(to: key, of: owner, at: MadeUp.moment(second)) }
    }
    #expect(try found("key", MadeUp.ann, 86_399) == reply)
    #expect(try found("key", MadeUp.ann, 86_400) == nil)
    #expect(try found("key", MadeUp.bob, 0) == nil)
    #expect(try found("other", MadeUp.ann, 0) == nil)
    // Two at once: the second one's work is undone with its answer.
    #expect {
      try store.writeSecrets { writer in
        try writer.append([MadeUp.opened(1)], at: MadeUp.noon)
        try writer.remember(reply, to: "key", of: MadeUp.ann)
      }
    } throws: { error in
      (error as? CaseError)?.code == "stale"
    }
    #expect(try store.read { try $0.head().count } == 0)
    let later = KeptReply(request: .zero, status: 200, bytes: [], at: MadeUp.moment(86_400))
    try store.writeSecrets { try $0.remember(later, to: "key", of: MadeUp.ann) }
    #expect(try found("key", MadeUp.ann, 86_400) == later)
  }

  /// What is secret stays out of the ledger and of its copies.
  @Test func noSecretIsInTheLedger() throws {
    try store.writeSecrets { writer in
      for draft in try MadeUp.everyKind(writer) { try writer.append([draft], at: MadeUp.noon) }
      try writer.setPassword(Array("record-of-ann".utf8), of: "ann")
      try writer.setKeyHash(ContentHash(hashing: "secret"), of: "k2")
    }
    var copy: [UInt8] = []
    try store.exportLedger { copy += $0 }
    let text = String(decoding: copy, as: UTF8.self)
    #expect(!text.contains("record-of-ann"))
    #expect(!text.contains(ContentHash(hashing: "secret").hex))
    #expect(!text.contains("PRIVATE"))
  }
}
#endif
