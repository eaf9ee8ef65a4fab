import Screening
import Synchronization
import Vocabulary

/// What parties resemble in one index, whenever: for Worlds that differ only in which listings count.
final class MatchMemo: Sendable {
  private let known = Mutex<[Party: [Match]]>([:])

  /// After every listing that is known of: all are found.
  private static let latest = Instant(secondsSinceEpoch: 253_402_300_799)

  /// All listings that a party resembles, best first; those of every World among them.
  func matches(of party: Party, by screener: Screener, faintest: Double) -> [Match] {
    if let found = known.withLock({ $0[party] }) { return found }
    // Listings of several Worlds stand side by side and leave no room for fewer.
    let options = ScreeningOptions(on: Self.latest, limit: 40, faintest: faintest)
    let answer = screener.screen(party, options)
    let found = answer.matches + answer.notInForce
    known.withLock { $0[party] = found }
    return found
  }
}
