#if Desk
import Casework
import Licet

/// What calls and pages work with.
struct DeskParts: Sendable {
  let shelf: WorldShelf
  let clock: @Sendable () -> Instant
  let body: Body
  /// Nil where the desk only answers questions and keeps nothing.
  let store: (any DeskStore)?

  var today: CalendarDay { clock().day }

  /// The desk's own.
  let threshold: ThresholdInUse

  init(
    shelf: WorldShelf, clock: @escaping @Sendable () -> Instant, body: Body, store: (any DeskStore)?
  ) {
    (self.shelf, self.clock, self.body, self.store) = (shelf, clock, body, store)
    threshold = ThresholdInUse(store)
  }
}
#endif
