#if Desk
import Casework
import Licet
import Synchronization

/// The threshold of the desk, read once and again when it was changed.
final class ThresholdInUse: Sendable {
  private let store: (any DeskStore)?
  private let known = Mutex<String?>(nil)

  /// - Parameter store: nil for a desk that keeps nothing.
  init(_ store: (any DeskStore)?) { self.store = store }

  /// Four decimals.
  var text: String {
    known.withLock { known in
      if let known { return known }
      guard let store else { return ThresholdSetting.standard.value }
      // Where the store can't be read now, it is asked again the next time.
      known = try? store.read { try $0.threshold() }.value
      return known ?? ThresholdSetting.standard.value
    }
  }

  var value: Double { Double(text) ?? ScreeningOptions.defaultThreshold }

  /// Must be said after the threshold was written.
  func forget() { known.withLock { $0 = nil } }
}
#endif
