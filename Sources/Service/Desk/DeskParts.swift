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

  /// The desk's own threshold, four decimals.
  func thresholdText() -> String {
    guard let store, let setting = try? store.read({ try $0.threshold() }) else {
      return Evidence.decimals(ScreeningOptions.defaultThreshold)
    }
    return setting.value
  }

  func threshold() -> Double { Double(thresholdText()) ?? ScreeningOptions.defaultThreshold }
}
#endif
