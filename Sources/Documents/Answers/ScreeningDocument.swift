package import Licet

/// The JSON document of a screening, field by field as the contract names them.
///
/// Written without a tree of values, since it is written for every row of a book and every call of a desk.
package enum ScreeningDocument {
  /// On one line, as UTF-8.
  /// - Parameter on: the day or moment, as it was asked.
  package static func bytes(id: String?, on: String, _ answer: ScreeningAnswer, _ basis: Basis) -> [UInt8] {
    var writer = JSONWriter()
    writer.reserve(512 + answer.matches.count * 768)
    writer.object { writer in
      if let id { writer.string("id", id) }
      writer.string("edition", basis.edition)
      writer.string("on", on)
      writer.string("basis", basis.word)
      writer.array("matches", answer.matches, write)
      writer.array("notInForce", answer.notInForce, write)
    }
    return writer.bytes
  }

  package static func text(id: String?, on: String, _ answer: ScreeningAnswer, _ basis: Basis) -> String {
    String(decoding: bytes(id: id, on: on, answer, basis), as: UTF8.self)
  }

  package static func write(_ writer: inout JSONWriter, _ match: Match) {
    writer.object { write(fields: match, to: &$0) }
  }

  package static func write(fields match: Match, to writer: inout JSONWriter) {
    writer.object("listing") { write(fields: match.listing, to: &$0) }
    writer.string("matchedName", match.matchedName)
    writer.string("strength", match.strength.rawValue)
    writer.number("score", match.score)
    writer.bool("alert", match.alert)
    writer.bool("exact", match.exact)
    writer.string("state", match.state.rawValue)
    writer.array("reasons", match.reasons, write)
  }

  package static func write(_ writer: inout JSONWriter, _ reason: Reason) {
    writer.object {
      $0.string("feature", reason.feature)
      $0.string("left", reason.left)
      $0.string("right", reason.right)
      $0.number("effect", reason.effect)
    }
  }

  private static func write(fields listing: Match.ListingSummary, to writer: inout JSONWriter) {
    writer.string("list", listing.list.rawValue)
    writer.string("id", listing.id)
    writer.string("sourceId", listing.sourceID)
    writer.string("name", listing.name)
    writer.string("kind", listing.kind?.rawValue)
    writer.strings("countries", listing.countries.map(\.code))
  }

  /// A row that could not be asked.
  package static func json(id: String, _ error: LicetError) -> JSON {
    .object([("id", .string(id)), ("error", ErrorDocument.json(error))])
  }
}
