/// Whether a listing held at a moment.
public enum ListingState: String, Codable, Sendable {
  case inForce = "in-force"
  case notYetInForce = "not-yet-in-force"
  case removed
  /// Nothing at hand says: never to be read as absent.
  case unknown
}

extension Listing {
  /// Whether the listing held at `moment`: unknown before the first snapshot of a list that gives no dates.
  public func state(at moment: Instant) -> ListingState {
    if let removed, removed.start <= moment { return .removed }
    guard let effective else { return .unknown }
    if effective.start <= moment { return .inForce }
    return effectiveSource == .firstSnapshot ? .unknown : .notYetInForce
  }

  /// The terms at `moment`: the fold of the amendments in force by then; the published terms where no amendment
  /// of the listing carries terms with a date.
  public func terms(at moment: Instant) -> ListingTerms {
    let dated = amendments.filter { $0.terms != nil && $0.effective != nil }
    guard !dated.isEmpty else { return terms }
    let past = dated.filter { ($0.effective?.start).map { $0 <= moment } ?? false }
    if past.count == dated.count, !terms.isEmpty { return terms }
    return past.reduce(into: ListingTerms()) { terms, amendment in
      guard let set = amendment.terms else { return }
      terms.licenseRequirement = set.licenseRequirement ?? terms.licenseRequirement
      if set.reviewPolicy != nil {
        (terms.reviewPolicy, terms.reviewPolicyDetail) = (set.reviewPolicy, set.reviewPolicyDetail)
      }
      if amendment.changed.contains(.footnotes) || !set.footnotes.isEmpty { terms.footnotes = set.footnotes }
    }
  }
}
