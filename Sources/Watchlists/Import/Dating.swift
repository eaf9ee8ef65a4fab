import Vocabulary

/// Settles when an entry took effect, from the publisher or from its earliest citation, and makes its amendments.
struct Dating {
  let citations: FederalRegisterTable

  func settle(_ entry: PublishedEntry) -> Listing {
    var listing = entry.listing
    if listing.id.isEmpty {
      listing.id = ListingID.derive(
        list: listing.list, sourceID: listing.sourceID, name: listing.primaryName,
        countries: listing.countries)
    }
    listing.amendments = entry.citations.enumerated().map { index, citation in
      Amendment(
        citation: citation.text, effective: citations.effective(citation.text),
        changed: [index == 0 ? .listed : .unknown])
    }
    if let start = entry.start {
      (listing.effective, listing.effectiveSource) = (.day(start), .publisher)
    } else if let first = entry.citations.first, let date = date(of: first) {
      (listing.effective, listing.effectiveSource) = (date, .citation)
    }
    // The publisher's end date is the last day it holds.
    listing.removed = entry.end.map { .day($0.advanced(by: 1)) }
    return listing
  }

  /// When the act took effect; the day printed beside the citation where the table does not know the act.
  private func date(of citation: PublishedCitation) -> EffectiveDate? {
    citations.effective(citation.text) ?? citations.published(citation.text).map { .day($0) }
      ?? citation.printed.map { .day($0) }
  }
}
