#if Desk
import Casework
import Foundation
import GRDB

/// The tables, and the way from each former form of them to this one. Forward only: a migration that was published is
/// never changed.
enum Schema {
  /// What follows from the events, with the columns that name a row: replayed and compared by `DeskReplay`.
  static let projections: [(table: String, key: String)] = [
    ("alert", "id"), ("alert_tally", "state, risk, escalated"), ("counterparty", "id"),
    ("threshold", "id"), ("assessment", "id"), ("desk_user", "name"), ("api_key", "id"),
  ]

  static func migrate(_ writer: any DatabaseWriter, threshold: ThresholdSetting, _ file: URL) throws {
    let migrator = migrator(threshold)
    if try writer.read(migrator.hasBeenSuperseded) {
      throw StoreError.other(
        "\(file.path) was written by a newer licet than this one: use that, or restore a backup of this one's time"
      )
    }
    try migrator.migrate(writer)
  }

  /// Makes the tables in an empty database.
  static func make(_ writer: any DatabaseWriter, threshold: ThresholdSetting) throws {
    try migrator(threshold).migrate(writer)
  }

  /// - Throws: `StoreError.other` where the tables are not of this program's form.
  static func checkIsCurrent(_ database: Database, _ file: URL) throws {
    let migrator = migrator(.standard)
    guard try !migrator.hasBeenSuperseded(database), try migrator.hasCompletedMigrations(database) else {
      throw StoreError.other("\(file.path) is of another version of licet: check it with that one")
    }
  }

  private static func migrator(_ threshold: ThresholdSetting) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: "PRAGMA application_id = \(DeskFile.applicationID)")
      for statements in [ledger, alerts, state, secrets] { try database.execute(sql: statements) }
      try StateTables(database).put(threshold)
      try database.execute(
        sql: "INSERT INTO setting (name, value) VALUES ('first-threshold', ?)", arguments: [threshold.value])
    }
    return migrator
  }

  private static let ledger = """
    CREATE TABLE event (
      sequence INTEGER PRIMARY KEY NOT NULL CHECK (sequence >= 0),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      bytes BLOB NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    -- The hashes alone, side by side: the tree is made again from them at every start.
    CREATE INDEX event_leaf ON event (sequence, hash);
    CREATE INDEX event_subject ON event (subject, sequence);
    CREATE TABLE checkpoint (size INTEGER PRIMARY KEY NOT NULL, note TEXT NOT NULL) STRICT;
    CREATE TABLE document (hash BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32), bytes BLOB NOT NULL) STRICT;
    CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
    """
    + ["event", "checkpoint", "document"].flatMap { table in
      ["UPDATE", "DELETE"].map { verb in
        """

        CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table)
        BEGIN SELECT RAISE(ABORT, 'the ledger is written once and never changed'); END;
        """
      }
    }.joined()

  private static let alerts = """
    CREATE TABLE alert (
      id TEXT PRIMARY KEY NOT NULL,
      counterparty TEXT NOT NULL,
      listing TEXT NOT NULL,
      state TEXT NOT NULL,
      waiting INTEGER NOT NULL,
      risk INTEGER NOT NULL,
      opened INTEGER NOT NULL,
      assignee TEXT,
      escalated INTEGER NOT NULL,
      likeness BLOB NOT NULL,
      fingerprint BLOB NOT NULL,
      version INTEGER NOT NULL,
      -- The event that holds the evidence.
      evidence INTEGER NOT NULL,
      -- Where it stands and what was noted, as JSON; nothing where it is open, or nothing was.
      standing TEXT,
      notes TEXT
    ) STRICT;
    CREATE INDEX alert_queue ON alert (waiting, risk DESC, opened, id);
    CREATE INDEX alert_state ON alert (state, risk DESC, opened, id);
    CREATE INDEX alert_order ON alert (risk DESC, opened, id);
    CREATE INDEX alert_assignee ON alert (assignee, waiting, risk DESC, opened, id) WHERE assignee IS NOT NULL;
    CREATE INDEX alert_escalated ON alert (risk DESC, opened, id) WHERE escalated = 1;
    CREATE INDEX alert_counterparty ON alert (counterparty);
    CREATE INDEX alert_listing ON alert (listing);
    CREATE INDEX alert_likeness ON alert (likeness);
    CREATE TABLE alert_tally (
      state TEXT NOT NULL, risk INTEGER NOT NULL, escalated INTEGER NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (state, risk, escalated)
    ) STRICT, WITHOUT ROWID;
    """

  private static let state = """
    CREATE TABLE counterparty (id TEXT PRIMARY KEY NOT NULL, words TEXT NOT NULL, line TEXT NOT NULL)
    STRICT, WITHOUT ROWID;
    -- What a search looks through, without the records.
    CREATE INDEX counterparty_words ON counterparty (id, words);
    CREATE TABLE threshold (id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1), body TEXT NOT NULL) STRICT;
    CREATE TABLE assessment (
      id TEXT PRIMARY KEY NOT NULL,
      sequence INTEGER NOT NULL UNIQUE,
      first TEXT NOT NULL,
      latest TEXT NOT NULL,
      actor TEXT NOT NULL,
      at INTEGER NOT NULL,
      answered INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE desk_user (name TEXT PRIMARY KEY NOT NULL, role TEXT NOT NULL, enabled INTEGER NOT NULL) STRICT;
    CREATE TABLE api_key (
      id TEXT PRIMARY KEY NOT NULL, sequence INTEGER NOT NULL UNIQUE, body TEXT NOT NULL, revoked INTEGER NOT NULL
    ) STRICT;
    """

  private static let secrets = """
    CREATE TABLE secret_password (user TEXT PRIMARY KEY NOT NULL, record BLOB NOT NULL) STRICT;
    CREATE TABLE secret_key (id TEXT PRIMARY KEY NOT NULL, hash BLOB NOT NULL) STRICT;
    CREATE TABLE secret_session (
      token BLOB PRIMARY KEY NOT NULL, user TEXT NOT NULL, created INTEGER NOT NULL, expires INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX secret_session_user ON secret_session (user);
    CREATE INDEX secret_session_expires ON secret_session (expires);
    CREATE TABLE secret_setup (id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1), hash BLOB NOT NULL) STRICT;
    CREATE TABLE secret_reply (
      owner TEXT NOT NULL, key TEXT NOT NULL, request BLOB NOT NULL, status INTEGER NOT NULL, bytes BLOB NOT NULL,
      at INTEGER NOT NULL, PRIMARY KEY (owner, key)
    ) STRICT;
    CREATE INDEX secret_reply_at ON secret_reply (at);
    """
}
#endif
