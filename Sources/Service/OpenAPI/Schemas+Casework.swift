#if Desk
import Casework
import Licet

extension Schemas {
  /// The documents of what the desk keeps.
  static var casework: [(String, JSON)] {
    [
      ("Alert", alert), ("Alerts", alerts), ("AlertCommand", object(command, required: ["do"])),
      (
        "AlertsCommand",
        object(
          command.filter { $0.0 != "version" } + [("alerts", array(of("string")))],
          required: ["alerts", "do"])
      ),
      ("Counterparties", page("counterparties")),
      ("Counterparty", object([("counterparty", ref("Party")), ("alerts", array(ref("Alert")))])),
      ("BookImport", bookImport), ("KeptAssessment", kept),
      (
        "KeptAssessments",
        object([
          ("offset", of("integer")), ("limit", of("integer")), ("assessments", array(ref("KeptAssessment"))),
        ])
      ),
      (
        "EvidencePack",
        object(
          [
            ("format", of("string")), ("key", of("string")), ("subject", of("string")),

            ("checkpoint", of("string")), ("entries", array(of("object"))),
            ("documents", array(of("string"))),
          ],
          required: ["format", "key", "subject", "checkpoint", "entries", "documents"])
      ),
      ("AskAgain", object([("on", of("string"))])),
      (
        "Threshold",
        object([("threshold", of("string")), ("proposal", of("object"))], required: ["threshold"])
      ),
      (
        "ThresholdProposal",
        object([("to", of("string")), ("reason", of("string"))], required: ["to", "reason"])
      ),
      (
        "Settlement",
        object([("do", words(["confirm", "reject"])), ("reason", of("string"))], required: ["do"])
      ),
      ("Ledger", ledger), ("User", user), ("Users", object([("users", array(ref("User")))])),
      (
        "NewUser",
        object(
          [
            ("name", of("string")), ("role", words(Role.allCases.map(\.rawValue))),
            ("password", of("string")),
          ], required: ["name", "role", "password"])
      ),
      (
        "UserChange",
        object([
          ("role", words(Role.allCases.map(\.rawValue))), ("enabled", of("boolean")),
          ("password", of("string")),
        ])
      ),
      ("Keys", object([("keys", array(of("object")))], required: ["keys"])),
      (
        "NewKey",
        object(
          [
            ("title", of("string")), ("scopes", array(words(Permission.allCases.map(\.rawValue)))),
            ("expires", of("string")),
          ], required: ["title", "scopes"])
      ),
      (
        "SetUp",
        object(
          [("link", of("string")), ("name", of("string")), ("password", of("string"))],
          required: ["link", "name", "password"])
      ),
      (
        "SignIn",
        object([("name", of("string")), ("password", of("string"))], required: ["name", "password"])
      ),
      (
        "Session",
        object(
          [("name", of("string")), ("role", of("string")), ("formToken", of("string"))],
          required: ["name", "role", "formToken"])
      ),
      ("IssuedKey", object([("id", of("string")), ("key", of("string"))], required: ["id", "key"])),
    ]
  }

  private static func page(_ name: String) -> JSON {
    object(
      [
        ("total", of("integer")), ("offset", of("integer")), ("limit", of("integer")),
        (name, array(of("object"))),
      ], required: ["total", "offset", "limit", name])
  }

  private static var alerts: JSON {
    object([
      ("total", of("integer")), ("offset", of("integer")), ("limit", of("integer")),
      ("alerts", array(ref("Alert"))),
    ])
  }

  private static var alert: JSON {
    object(
      [
        ("id", of("string")), ("counterparty", of("string")), ("listing", of("string")),
        ("state", words(["open", "proposed", "false-match", "true-match", "undetermined", "lapsed"])),
        ("risk", words(Risk.allCases.map(\.word))), ("opened", of("string")), ("assignee", orNull("string")),
        ("escalated", of("boolean")), ("version", of("integer")), ("evidence", of("object")),
        ("decision", orNull("object")), ("notes", array(of("object"))), ("events", array(of("object"))),
      ], required: ["id", "counterparty", "listing", "state", "risk", "version", "evidence"])
  }

  private static var command: [(String, JSON)] {
    [
      ("do", words(AlertCalls.Deed.allCases.map(\.rawValue))), ("reason", of("string")),
      ("expires", of("string")), ("to", of("string")), ("text", of("string")),
      ("decision", words(Decision.allCases.map(\.rawValue))), ("version", of("integer")),
    ]
  }

  private static var bookImport: JSON {
    object(
      [
        ("rows", of("integer")), ("added", of("integer")), ("changed", of("integer")),
        ("removed", of("integer")),
        ("alertsOpened", of("integer")), ("alertsLapsed", of("integer")), ("warnings", array(of("string"))),
      ], required: ["rows", "added", "changed", "removed"])
  }

  private static var kept: JSON {
    object(
      [
        ("id", of("string")), ("title", of("string")), ("by", of("string")), ("kept", of("string")),
        ("answered", of("string")), ("hasChanged", of("boolean")), ("first", of("object")),
        ("latest", of("object")),
      ], required: ["id", "title", "hasChanged", "first", "latest"])
  }

  private static var ledger: JSON {
    object(
      [
        ("count", of("integer")), ("hash", of("string")), ("at", orNull("string")),
        ("events", array(of("object"))),
      ], required: ["count", "hash", "events"])
  }

  private static var user: JSON {
    object(
      [("name", of("string")), ("role", of("string")), ("enabled", of("boolean"))],
      required: ["name", "role", "enabled"])
  }
}
#endif
