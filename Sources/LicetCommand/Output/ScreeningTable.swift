import Documents
import Licet

/// A batch of screenings as CSV: a line for each match, one at least for each row of the input.
enum ScreeningTable {
  static let header = CSVLine.text([
    "id", "rank", "alert", "score", "list", "listingId", "sourceId", "listingName", "countries",
    "matchedName",
    "strength", "state", "reasons", "basis", "edition", "error",
  ])

  static func lines(id: String, _ answer: ScreeningAnswer, _ basis: Basis) -> String {
    let closing = [basis.word, basis.edition, ""]
    guard !answer.matches.isEmpty else {
      return CSVLine.text([id] + Array(repeating: "", count: 12) + closing)
    }
    return answer.matches.enumerated().map { index, match in
      CSVLine.text([id, String(index + 1)] + fields(match) + closing)
    }.joined()
  }

  static func line(id: String, _ error: LicetError) -> String {
    CSVLine.text([id] + Array(repeating: "", count: 14) + [error.description])
  }

  private static func fields(_ match: Match) -> [String] {
    let listing = match.listing
    return [
      match.alert ? "true" : "false", JSON.number(match.score).text, listing.list.rawValue, listing.id,
      listing.sourceID ?? "", listing.name, listing.countries.map(\.code).joined(separator: ";"),
      match.matchedName,
      match.strength.rawValue, match.state.rawValue,
      match.reasons.map { "\($0.effectText) \($0.words)" }.joined(separator: "; "),
    ]
  }
}
