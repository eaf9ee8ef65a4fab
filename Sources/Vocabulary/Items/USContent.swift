/// The controlled U.S.-origin share of a foreign-made item, already worked out by the asker (15 CFR 734.4).
public struct USContent: Hashable, Sendable {
  /// 0…1 of the item's fair market price; nil where only the classifications are known.
  public var share: DecimalNumber?
  /// What the U.S. content is classified as.
  public var classifications: [ClassificationNumber]

  public init(share: DecimalNumber?, classifications: [ClassificationNumber] = []) {
    (self.share, self.classifications) = (share, classifications)
  }
}
