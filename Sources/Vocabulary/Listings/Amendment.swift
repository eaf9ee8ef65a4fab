/// One act of the listing's history: the listing itself, a change of its terms, its removal.
///
/// Terms on a day are the fold of all amendments in force by then; each carries only what it set.
public struct Amendment: Hashable, Codable, Sendable {
  public enum Change: String, Codable, Sendable, CaseIterable {
    case listed
    case removed
    case name
    case aliases
    case addresses
    case licenseRequirement = "license-requirement"
    case reviewPolicy = "review-policy"
    case footnotes
    /// The act is cited by the entry; what it changed is not established.
    case unknown
  }

  /// The act: `84 FR 54002`, `EO 13818`; nil where the listing cites none.
  public let citation: String?
  /// When it took effect; nil where not established.
  public let effective: EffectiveDate?
  public let changed: [Change]
  /// The terms from then on, only those this act set; nil for "unchanged".
  public let terms: ListingTerms?

  public init(
    citation: String?, effective: EffectiveDate?, changed: [Change], terms: ListingTerms? = nil
  ) {
    (self.citation, self.effective, self.changed, self.terms) = (citation, effective, changed, terms)
  }
}
