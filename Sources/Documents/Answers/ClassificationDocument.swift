package import Licet

/// The JSON document of a search of the Commerce Control List.
package enum ClassificationDocument {
  package static let caution =
    "A ranking of words, not a classification: read the entry's text, and where none fits, the item is EAR99."

  package static func json(asked: String, _ candidates: [EntryCandidate]) -> JSON {
    .object([
      ("asked", .string(asked)), ("entries", .array(candidates.map(json))), ("caution", .string(caution)),
    ])
  }

  /// Each reason for control once, in the entry's order.
  package static func reasons(_ entry: ControlListEntry) -> [String] {
    entry.controls.map(\.reason).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func json(_ candidate: EntryCandidate) -> JSON {
    .object([
      ("eccn", .string(candidate.entry.number)), ("label", .string(candidate.entry.label)),
      ("score", .number((candidate.score * 1000).rounded() / 1000)),
      ("matched", .strings(candidate.matched)), ("reasonsForControl", .strings(reasons(candidate.entry))),
      ("questions", .strings(candidate.questions)),
    ])
  }
}
