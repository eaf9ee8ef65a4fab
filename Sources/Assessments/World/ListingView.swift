import Screening
import Vocabulary

/// Which listings of an index count in a World, and as of when they were known.
struct ListingView: Sendable {
  /// Listings that came or changed later count as they stood then; nil for as they came.
  let knownAt: Instant?
  /// Listings that somebody supposes: they count as they come.
  let supposed: Set<String>
  /// Listings that don't count: the supposed ones of another World, and those that supposed ones stand for.
  let hidden: Set<String>
  let hash: String
  /// What parties resemble in the index that the Worlds share.
  let memo: MatchMemo

  /// As of which moment a listing is looked at by a question of `moment`.
  func moment(of listing: String, _ moment: Instant) -> Instant {
    guard let knownAt, !supposed.contains(listing) else { return moment }
    return min(moment, knownAt)
  }
}
