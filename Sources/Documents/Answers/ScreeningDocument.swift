package import Licet

/// The JSON document of a screening, field by field as the contract names them.
package enum ScreeningDocument {
  /// - Parameter on: the day or moment, as it was asked.
  package static func json(id: String?, on: String, _ answer: ScreeningAnswer, _ basis: Basis) -> JSON {
    .object(
      (id.map { [("id", JSON.string($0))] } ?? []) + [
        ("edition", .string(basis.edition)), ("on", .string(on)), ("basis", .string(basis.word)),
        ("matches", .array(answer.matches.map(json))), ("notInForce", .array(answer.notInForce.map(json))),
      ])
  }

  package static func json(_ match: Match) -> JSON {
    .object([
      ("listing", json(match.listing)), ("matchedName", .string(match.matchedName)),
      ("strength", .string(match.strength.rawValue)), ("score", .number(match.score)),
      ("alert", .bool(match.alert)),
      ("exact", .bool(match.exact)), ("state", .string(match.state.rawValue)),
      ("reasons", .array(match.reasons.map(json))),
    ])
  }

  package static func json(_ reason: Reason) -> JSON {
    .object([
      ("feature", .string(reason.feature)), ("left", .string(reason.left)), ("right", .string(reason.right)),
      ("effect", .number(reason.effect)),
    ])
  }

  /// A row that could not be asked.
  package static func json(id: String, _ error: LicetError) -> JSON {
    .object([("id", .string(id)), ("error", ErrorDocument.json(error))])
  }

  private static func json(_ listing: Match.ListingSummary) -> JSON {
    .object([
      ("list", .string(listing.list.rawValue)), ("id", .string(listing.id)),
      ("sourceId", .optional(listing.sourceID)),
      ("name", .string(listing.name)), ("kind", .optional(listing.kind?.rawValue)),
      ("countries", .strings(listing.countries.map(\.code))),
    ])
  }
}
