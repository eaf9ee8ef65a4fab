#if Desk
import Casework
import GRDB
import Vocabulary

/// The threshold, kept assessments, users and keys: what events come to, row by row.
struct StateTables {
  private let database: Database

  init(_ database: Database) { self.database = database }

  // MARK: The threshold

  func threshold() throws -> ThresholdSetting {
    let text = try String.fetchOne(database.cachedStatement(sql: "SELECT body FROM threshold WHERE id = 1"))
    guard let text else { throw Stored.damage("no threshold") }
    return try Stored.value(ThresholdSetting.self, text, "a threshold")
  }

  func put(_ setting: ThresholdSetting) throws {
    try execute(
      "INSERT INTO threshold (id, body) VALUES (1, ?) ON CONFLICT DO UPDATE SET body = excluded.body",
      [try Stored.text(setting)])
  }

  // MARK: Assessments

  func apply(_ event: AssessmentEvent, _ header: EventHeader) throws {
    let at = header.at.secondsSinceEpoch
    switch event {
    case .saved(let assessment):
      let text = try Stored.text(assessment)
      try execute(
        """
        INSERT OR IGNORE INTO assessment (id, sequence, first, latest, actor, at, answered)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [assessment.id, header.sequence, text, text, header.actor.rawValue, at, at])
      try expectChange("assessment \(assessment.id) is kept already")
    case .asked(let assessment):
      try execute(
        "UPDATE assessment SET latest = ?, answered = ? WHERE id = ?",
        [try Stored.text(assessment), at, assessment.id])
      try expectChange("assessment \(assessment.id) was asked again and never kept")
    }
  }

  // MARK: People

  func apply(_ event: PeopleEvent, _ header: EventHeader) throws {
    switch event {
    case .userAdded(let name, let role):
      try execute(
        "INSERT OR IGNORE INTO desk_user (name, role, enabled) VALUES (?, ?, 1)", [name, role.rawValue])
      try expectChange("user \(name) is there already")
    case .roleChanged(let name, let role):
      try execute("UPDATE desk_user SET role = ? WHERE name = ?", [role.rawValue, name])
      try expectChange("user \(name) has another role and was never added")
    case .userDisabled(let name), .userEnabled(let name):
      let isEnabled = event == .userEnabled(name: name)
      try execute("UPDATE desk_user SET enabled = ? WHERE name = ?", [isEnabled, name])
      try expectChange("user \(name) is \(isEnabled ? "enabled" : "disabled") and was never added")
    case .passwordSet(let name):
      let isThere = try SQLiteReader(database: database).user(name) != nil
      guard isThere else { throw CaseError.impossible("user \(name) has a password and was never added") }
    case .keyIssued(let key):
      try execute(
        "INSERT OR IGNORE INTO api_key (id, sequence, body, revoked) VALUES (?, ?, ?, 0)",
        [key.id, header.sequence, try Stored.text(key)])
      try expectChange("key \(key.id) was issued before")
    case .keyRevoked(let id):
      try execute("UPDATE api_key SET revoked = 1 WHERE id = ?", [id])
      try expectChange("key \(id) is revoked and was never issued")
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  private func expectChange(_ otherwise: String) throws(CaseError) {
    guard database.changesCount == 1 else { throw .impossible(otherwise) }
  }
}
#endif
