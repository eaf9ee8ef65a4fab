import Documents
import Licet

/// Entries that may describe an item, for people.
struct EntryPage {
  let candidates: [EntryCandidate]
  let style: Style

  var text: String {
    guard !candidates.isEmpty else {
      return "No entry bears these words. Try others, or fewer. \(ClassificationDocument.caution)\n"
    }
    let blocks = candidates.flatMap { candidate -> [String] in
      [style.heading(candidate.entry.number) + "  " + candidate.entry.label]
        + ListingLines.lines(
          [
            ("controlled for", ClassificationDocument.reasons(candidate.entry).joined(separator: ", ")),
            (
              "refers to",
              (candidate.entry.refer + [candidate.entry.jurisdiction].compactMap(\.self)).joined(
                separator: ", ")
            ),
          ] + candidate.questions.map { ("decides", $0) }, style)
    }
    return (blocks + ["", ClassificationDocument.caution]).joined(separator: "\n") + "\n"
  }
}
