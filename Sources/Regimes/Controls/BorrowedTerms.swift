/// Terms that a requirement takes from elsewhere, where they are to be found there.
public enum BorrowedTerms: String, CaseIterable, Sendable {
  /// What the party's own entry on the Entity List opens overcomes the requirement too (15 CFR 744.8(c), 746.8(c)(1)).
  case entityListExceptions = "entity-list-exceptions"
  /// The review policy of the party's own entry goes before (15 CFR 744.8(d)).
  case entityListReview = "entity-list-review"
  /// The review policies of part 742 for the item's reasons for control apply beside its own, but that for
  /// anti-terrorism (note 1 to 15 CFR 746.9(c)).
  case part742Review = "part-742-review"
}
