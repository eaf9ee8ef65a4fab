#if Desk
import Casework
import Foundation
import GRDB
import Vocabulary

extension SQLiteReading {
  func password(of user: String) throws -> [UInt8]? {
    try Data.fetchOne(
      database.cachedStatement(sql: "SELECT record FROM secret_password WHERE user = ?"), arguments: [user]
    ).map(Array.init)
  }

  func keyHash(_ id: String) throws -> ContentHash? {
    try Data.fetchOne(
      database.cachedStatement(sql: "SELECT hash FROM secret_key WHERE id = ?"), arguments: [id]
    ).map(SQLiteReader.contentHash)
  }

  func session(_ token: ContentHash, at moment: Instant) throws -> Session? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT user, created, expires FROM secret_session WHERE token = ? AND expires > ?"),
      arguments: [Data(token.bytes), moment.secondsSinceEpoch]
    ).map {
      Session(
        token: token, user: $0[0], created: Instant(secondsSinceEpoch: $0[1]),
        expires: Instant(secondsSinceEpoch: $0[2]))
    }
  }

  func hasSetupLink() throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM secret_setup)") ?? false
  }

  func reply(to key: String, of owner: Actor, at moment: Instant) throws -> KeptReply? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT request, status, bytes, at FROM secret_reply WHERE owner = ? AND key = ? AND at > ?"),
      arguments: [owner.rawValue, key, moment.secondsSinceEpoch - KeptReply.lifetime]
    ).map { row in
      let bytes: Data = row[2]
      return KeptReply(
        request: try SQLiteReader.contentHash(row[0]), status: row[1], bytes: Array(bytes),
        at: Instant(secondsSinceEpoch: row[3]))
    }
  }
}
#endif
