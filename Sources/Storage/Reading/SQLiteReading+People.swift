#if Desk
import Casework
import GRDB
import Vocabulary

extension SQLiteReading {
  func threshold() throws -> ThresholdSetting { try StateTables(database).threshold() }

  func assessments(page: Page) throws -> [KeptAssessment] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT first, latest, actor, at, answered FROM assessment ORDER BY sequence DESC LIMIT ? OFFSET ?
          """),
      arguments: [page.limit, page.offset]
    ).map(assessment)
  }

  func assessment(_ id: String) throws -> KeptAssessment? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT first, latest, actor, at, answered FROM assessment WHERE id = ?"), arguments: [id]
    ).map(assessment)
  }

  func users() throws -> [User] {
    try Row.fetchAll(
      database.cachedStatement(sql: "SELECT name, role, enabled FROM desk_user ORDER BY name")
    ).map(user)
  }

  func user(_ name: String) throws -> User? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT name, role, enabled FROM desk_user WHERE name = ?"),
      arguments: [name]
    ).map(user)
  }

  func keys() throws -> [KeyHolder] {
    try Row.fetchAll(
      database.cachedStatement(sql: "SELECT body, revoked FROM api_key ORDER BY sequence")
    ).map { KeyHolder(key: try Stored.value(IssuedKey.self, $0[0], "a key"), isRevoked: $0[1]) }
  }

  private func assessment(_ row: Row) throws -> KeptAssessment {
    KeptAssessment(
      first: try Stored.value(SavedAssessment.self, row[0], "an assessment"),
      latest: try Stored.value(SavedAssessment.self, row[1], "an assessment"),
      by: Actor(rawValue: row[2]), at: Instant(secondsSinceEpoch: row[3]),
      answered: Instant(secondsSinceEpoch: row[4]))
  }

  private func user(_ row: Row) throws -> User {
    guard let role = Role(rawValue: row[1]) else { throw Stored.damage("a user's role") }
    return User(name: row[0], role: role, isEnabled: row[2])
  }
}
#endif
