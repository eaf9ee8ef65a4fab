#if Desk
import Casework
import Licet

/// Screens the book by the desk's own World and threshold.
struct ScreeningOfBook: Sendable {
  let cores: Int
  let book = ScreenedBook()

  func on(_ desk: DeskParts, _ moment: Instant) -> BookScreening {
    BookScreening(desk.shelf.current.world, threshold: desk.threshold.text, at: moment, cores: cores)
  }

  /// Whether the desk still screens as it did: lists and threshold may have changed meanwhile.
  func isCurrent(_ screening: BookScreening, _ desk: DeskParts) -> Bool {
    screening.world.edition == desk.shelf.current.world.edition && screening.threshold == desk.threshold.text
  }

  /// What another threshold would do to the alerts of the whole book.
  func preview(
    _ from: String, _ to: String, in store: any DeskStore, _ desk: DeskParts, _ moment: Instant
  ) throws -> ThresholdChange {
    let world = desk.shelf.current.world
    let (low, high) = from < to ? (from, to) : (to, from)
    let least = (Double(high) ?? 1) * 10_000
    let screening = BookScreening(world, threshold: low, at: moment, cores: cores)
    var (between, after) = (0, String?.none)
    while true {
      let portion = try store.read { try $0.counterparties(after: after, limit: 4_000) }
      guard let last = portion.last else { break }
      after = last.id
      for found in screening.found(portion) {
        between += found.count { Double($0.evidence.points) < least }
      }
    }
    return ThresholdChange(
      from: from, to: to, adds: to < from ? between : 0, drops: to < from ? 0 : between,
      edition: world.edition)
  }
}
#endif
