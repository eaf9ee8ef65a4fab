package import Licet

/// The states a listing was in, from its effective date, its amendments and its removal.
package enum HistoryDocument {
  package static func json(_ listing: Listing) -> JSON {
    .object([
      ("id", .string(listing.id)), ("name", .string(listing.primaryName)),
      ("effective", .optional(listing.effective?.text)),
      ("effectiveSource", .optional(listing.effectiveSource?.rawValue)),
      ("removed", .optional(listing.removed?.text)), ("states", .array(states(listing))),
      ("amendments", .array(listing.amendments.map(ListingDocument.json))),
    ])
  }

  /// One after another, without a gap; `from` is null for what reaches back without a known beginning, `until` is the
  /// first day or moment of the next.
  private static func states(_ listing: Listing) -> [JSON] {
    func state(_ state: ListingState, _ from: EffectiveDate?, _ until: EffectiveDate?, _ source: DateSource?)
      -> JSON
    {
      .object([
        ("state", .string(state.rawValue)), ("from", .optional(from?.text)),
        ("until", .optional(until?.text)),
        ("source", .optional(source?.rawValue)),
      ])
    }
    let removed = listing.removed.map { [state(.removed, $0, nil, nil)] } ?? []
    guard let effective = listing.effective else {
      return [state(.unknown, nil, listing.removed, nil)] + removed
    }
    let before: ListingState = listing.effectiveSource == .firstSnapshot ? .unknown : .notYetInForce
    return [
      state(before, nil, effective, nil),
      state(.inForce, effective, listing.removed, listing.effectiveSource),
    ] + removed
  }
}
