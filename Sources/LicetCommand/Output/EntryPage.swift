import Licet

/// Entries that may describe an item, for people and for programs.
struct EntryPage {
  let asked: String
  let candidates: [EntryCandidate]
  let style: Style

  private static let caution =
    "A ranking of words, not a classification: read the entry's text, and where none fits, the item is EAR99."

  var text: String {
    guard !candidates.isEmpty else {
      return "No entry bears these words. Try others, or fewer. \(Self.caution)\n"
    }
    let blocks = candidates.flatMap { candidate -> [String] in
      [style.heading(candidate.entry.number) + "  " + candidate.entry.label]
        + ListingLines.lines(
          [
            ("controlled for", Self.reasons(candidate.entry)),
            (
              "refers to",
              (candidate.entry.refer + [candidate.entry.jurisdiction].compactMap(\.self)).joined(
                separator: ", ")
            ),
          ] + candidate.questions.map { ("decides", $0) }, style)
    }
    return (blocks + ["", Self.caution]).joined(separator: "\n") + "\n"
  }

  private static func reasons(_ entry: ControlListEntry) -> String {
    entry.controls.map(\.reason).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: ", ")
  }

  var document: JSON {
    .object([
      ("asked", .string(asked)),
      (
        "entries",
        .array(
          candidates.map { candidate in
            .object([
              ("eccn", .string(candidate.entry.number)), ("label", .string(candidate.entry.label)),
              ("score", .number((candidate.score * 1000).rounded() / 1000)),
              ("matched", .strings(candidate.matched)),
              (
                "reasonsForControl",
                .strings(Self.reasons(candidate.entry).split(separator: ", ").map(String.init))
              ),
              ("questions", .strings(candidate.questions)),
            ])
          })
      ), ("caution", .string(Self.caution)),
    ])
  }
}
