#if Desk
import Licet

/// The schemas of the documents, as the contract names their fields (JSON Schema 2020-12).
enum Schemas {
  static var all: [(String, JSON)] {
    [
      ("Text", of("string")), ("Problem", problem), ("Party", party), ("Pair", pair),
      ("Screening", screening), ("Match", match), ("Reason", reason), ("Comparison", comparison),
      ("Transaction", transaction), ("Assessment", assessment), ("Scenario", scenario),
      ("Simulation", simulation),
      ("Holdings", holdings),
      ("Ownership", ownership), ("Classification", classification), ("Lists", lists), ("Listing", listing),
    ] + dropIn + casework
  }

  // MARK: Parts

  static func of(_ type: String) -> JSON { .object([("type", .string(type))]) }

  static func orNull(_ type: String) -> JSON { .object([("type", .strings([type, "null"]))]) }

  static func array(_ items: JSON) -> JSON { .object([("type", .string("array")), ("items", items)]) }

  static func ref(_ name: String) -> JSON { .object([("$ref", .string("#/components/schemas/\(name)"))]) }

  static func words(_ words: [String]) -> JSON {
    .object([("type", .string("string")), ("enum", .strings(words))])
  }

  /// An object that may hold more than is named.
  static func object(_ properties: [(String, JSON)], required: [String] = []) -> JSON {
    var fields: [(String, JSON)] = [("type", .string("object")), ("properties", .object(properties))]
    if !required.isEmpty { fields.append(("required", .strings(required))) }
    return .object(fields)
  }

  /// One, or several in an array.
  private static func oneOrMore(_ schema: JSON) -> JSON {
    .object([("anyOf", .array([schema, array(schema)]))])
  }

  private static let text = of("string")
  private static let number = of("number")
  private static let integer = of("integer")
  private static let flag = of("boolean")

  // MARK: Documents

  private static var problem: JSON {
    object(
      [
        ("type", text), ("title", text), ("status", integer), ("detail", text), ("code", text),
        ("remedy", text),
        ("line", integer), ("column", integer),
      ], required: ["type", "title", "status", "detail", "code"])
  }

  private static var party: JSON {
    object([
      ("id", text), ("name", text), ("aliases", oneOrMore(text)),
      ("kind", words(PartyKind.allCases.map(\.rawValue))), ("country", oneOrMore(text)),
      ("birthDate", oneOrMore(text)), ("addresses", oneOrMore(text)),
      (
        "identifiers",
        oneOrMore(
          .object([
            (
              "anyOf",
              .array([
                text, object([("type", text), ("value", text), ("country", text)], required: ["value"]),
              ])
            )
          ]))
      ),
    ])
  }

  private static var pair: JSON {
    object([("id", text), ("left", ref("Party")), ("right", ref("Party"))], required: ["left", "right"])
  }

  private static var screening: JSON {
    object(
      [
        ("id", text), ("edition", text), ("on", text), ("basis", words(["built-in-facts", "lists"])),
        ("matches", array(ref("Match"))), ("notInForce", array(ref("Match"))),
      ], required: ["edition", "on", "basis", "matches", "notInForce"])
  }

  private static var match: JSON {
    let summary = object(
      [
        ("list", text), ("id", text), ("sourceId", orNull("string")), ("name", text),
        ("kind", orNull("string")),
        ("countries", array(text)),
      ], required: ["list", "id", "name"])
    return object(
      [
        ("listing", summary), ("matchedName", text), ("strength", text), ("score", number), ("alert", flag),
        ("exact", flag), ("state", text), ("reasons", array(ref("Reason"))),
      ], required: ["listing", "matchedName", "strength", "score", "alert", "reasons"])
  }

  private static var reason: JSON {
    object(
      [("feature", text), ("left", text), ("right", text), ("effect", number)],
      required: ["feature", "left", "right", "effect"])
  }

  private static var comparison: JSON {
    object(
      [
        ("id", text), ("score", number), ("match", flag), ("exact", flag), ("reasons", array(ref("Reason"))),
      ], required: ["score", "match", "exact", "reasons"])
  }

  private static var transaction: JSON {
    object([
      ("id", text), ("on", text), ("action", words(Action.allCases.map(\.rawValue))), ("from", of("object")),
      ("to", of("object")), ("via", array(text)), ("parties", array(of("object"))),
      ("items", array(of("object"))), ("endUse", of("object")), ("facts", of("object")),
    ])
  }

  private static var assessment: JSON {
    let outcomes = words(Outcome.allCases.map(\.rawValue))
    let finding = object(
      [
        ("regime", text), ("provision", text), ("outcome", outcomes), ("reviewPolicy", orNull("string")),
        ("reasonsForControl", array(text)), ("parties", array(integer)), ("items", array(integer)),
        ("citations", array(text)), ("status", text), ("explanation", text),
      ], required: ["regime", "provision", "outcome", "citations", "status", "explanation"])
    return object(
      [
        ("id", orNull("string")), ("on", text), ("outcome", outcomes), ("edition", text),
        ("resultHash", text),
        ("findings", array(finding)), ("exceptions", array(of("object"))), ("missing", array(of("object"))),
        ("redFlags", array(of("object"))), ("notModeled", array(text)), ("actions", array(text)),
      ], required: ["on", "outcome", "edition", "resultHash", "findings", "exceptions", "missing"])
  }

  private static var scenario: JSON {
    let tables = JSON.object([("type", .string("object")), ("additionalProperties", text)])
    return object(
      [("scenario", of("object")), ("book", tables), ("columns", array(text))],
      required: ["scenario", "book"])
  }

  private static var simulation: JSON {
    object(
      [
        ("scenario", text), ("variants", array(of("object"))), ("affected", array(of("object"))),
        ("notAffected", array(of("object"))), ("totals", of("object")), ("resultHash", text),
      ], required: ["scenario", "resultHash"])
  }

  private static var holdings: JSON {
    object([("parties", array(of("object"))), ("holdings", array(of("object")))])
  }

  private static var ownership: JSON {
    object(
      [
        ("rule", text), ("on", text), ("status", text), ("edition", text), ("banner", text),
        ("parties", array(of("object"))), ("missing", array(of("object"))), ("warnings", array(of("object"))),
      ], required: ["rule", "status", "parties"])
  }

  private static var classification: JSON {
    object(
      [("asked", text), ("entries", array(of("object"))), ("caution", text)],
      required: ["asked", "entries", "caution"])
  }

  private static var lists: JSON {
    let list = object(
      [
        ("id", text), ("count", integer), ("asOf", text), ("publisher", text), ("format", text),
        ("age", text),
      ],
      required: ["id", "count", "asOf"])
    return object(
      [("edition", text), ("basis", text), ("lists", array(list))], required: ["edition", "lists"])
  }

  private static var listing: JSON {
    object(
      [
        ("list", text), ("id", text), ("sourceId", orNull("string")), ("names", array(of("object"))),
        ("countries", array(text)), ("state", text), ("terms", of("object")), ("row", of("object")),
      ], required: ["list", "id", "names", "state"])
  }
}
#endif
