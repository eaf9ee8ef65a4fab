import Documents
import Licet

/// The states a listing was in, for people.
enum ListingHistory {
  static func text(_ listing: Listing, _ style: Style) -> String {
    let start = listing.effective.map {
      [ListingLines.words($0), "in force", ListingLines.words(listing.effectiveSource)]
    }
    let acts = listing.amendments.map { amendment in
      [
        amendment.effective.map(ListingLines.words) ?? "date not established",
        amendment.changed.map(ListingLines.words).joined(separator: ", "), amendment.citation ?? "",
      ]
    }
    let end = listing.removed.map { [ListingLines.words($0), "no longer in force", ""] }
    let rows =
      (start.map { [$0] } ?? [["not known", "in force", "no source at hand gives its date"]]) + acts
      + (end.map { [$0] } ?? [])
    return (["\(style.heading(listing.primaryName.printable))  \(listing.id)"] + Table.lines(rows, indent: 2))
      .joined(separator: "\n") + "\n"
  }
}
