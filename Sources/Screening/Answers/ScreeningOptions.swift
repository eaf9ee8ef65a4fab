public import Vocabulary

/// How to screen: as of when, against which lists, how strictly.
public struct ScreeningOptions: Sendable {
  /// At or above this score a match is an alert; the published figures were measured here.
  public static let defaultThreshold = 0.4

  /// The moment asked about; matches not in force then are returned apart.
  public var on: Instant
  /// Empty for all lists.
  public var lists: Set<ListID>
  public var threshold: Double
  /// How many matches to return, those below the threshold included.
  public var limit: Int
  /// Matches below this score are not returned.
  public var faintest: Double

  /// Whether each listing is judged by itself: then what is answered of a listing depends on no other one, however many
  /// resemble the party, and `faintest` says from which score on a name is worth looking at.
  public var eachAlone: Bool

  public init(
    on: Instant, lists: Set<ListID> = [], threshold: Double = ScreeningOptions.defaultThreshold,
    limit: Int = 10, faintest: Double = 0, eachAlone: Bool = false
  ) {
    (self.on, self.lists, self.threshold, self.limit) = (on, lists, threshold, limit)
    (self.faintest, self.eachAlone) = (faintest, eachAlone)
  }
}
