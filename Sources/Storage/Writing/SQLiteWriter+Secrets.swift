#if Desk
import Casework
import Foundation
import GRDB
import Vocabulary

extension SQLiteWriter: SecretWriter {
  func setPassword(_ record: [UInt8], of user: String) throws {
    try execute(
      "INSERT INTO secret_password VALUES (?, ?) ON CONFLICT DO UPDATE SET record = excluded.record",
      [user, Data(record)])
  }

  func setKeyHash(_ hash: ContentHash, of id: String) throws {
    try execute(
      "INSERT INTO secret_key VALUES (?, ?) ON CONFLICT DO UPDATE SET hash = excluded.hash",
      [id, Data(hash.bytes)])
  }

  func deleteKeyHash(of id: String) throws { try execute("DELETE FROM secret_key WHERE id = ?", [id]) }

  func create(_ session: Session) throws {
    try execute("DELETE FROM secret_session WHERE expires <= ?", [session.created.secondsSinceEpoch])
    try execute(
      "INSERT INTO secret_session (token, user, created, expires) VALUES (?, ?, ?, ?)",
      [
        Data(session.token.bytes), session.user, session.created.secondsSinceEpoch,
        session.expires.secondsSinceEpoch,
      ])
  }

  func deleteSession(_ token: ContentHash) throws {
    try execute("DELETE FROM secret_session WHERE token = ?", [Data(token.bytes)])
  }

  func deleteSessions(of user: String) throws {
    try execute("DELETE FROM secret_session WHERE user = ?", [user])
  }

  func setSetupLink(_ hash: ContentHash) throws {
    try execute(
      "INSERT INTO secret_setup VALUES (1, ?) ON CONFLICT DO UPDATE SET hash = excluded.hash",
      [Data(hash.bytes)])
  }

  func takeSetupLink(_ hash: ContentHash) throws -> Bool {
    try execute("DELETE FROM secret_setup WHERE hash = ?", [Data(hash.bytes)])
    return database.changesCount == 1
  }

  func remember(_ reply: KeptReply, to key: String, of owner: Actor) throws {
    try execute(
      "DELETE FROM secret_reply WHERE at <= ?", [reply.at.secondsSinceEpoch - KeptReply.lifetime])
    try execute(
      "INSERT OR IGNORE INTO secret_reply (owner, key, request, status, bytes, at) VALUES (?, ?, ?, ?, ?, ?)",
      [
        owner.rawValue, key, Data(reply.request.bytes), reply.status, Data(reply.bytes),
        reply.at.secondsSinceEpoch,
      ])
    guard database.changesCount == 1 else {
      throw CaseError.stale(
        "a request with this idempotency key was answered meanwhile: send it again to read it")
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
#endif
