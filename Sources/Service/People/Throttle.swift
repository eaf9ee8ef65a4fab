#if Desk
import Licet
import Synchronization

/// Slows down who guesses passwords: after some failures for a name or from an address, each further one waits longer.
final class Throttle: Sendable {
  private struct Failures {
    var count = 0
    var latest: Instant
  }

  /// Failures that cost nothing.
  static let free = 5
  /// Seconds after which failures are forgotten.
  static let memory: Int64 = 900
  /// So many names and addresses are remembered.
  private static let most = 10_000

  private let failures = Mutex<[String: Failures]>([:])

  /// Seconds to wait before another attempt; 0 for none.
  func wait(_ keys: [String], at moment: Instant) -> Int64 {
    failures.withLock { failures in
      keys.compactMap { failures[$0] }.map { Self.wait($0, at: moment) }.max() ?? 0
    }
  }

  func fail(_ keys: [String], at moment: Instant) {
    failures.withLock { failures in
      if failures.count > Self.most {
        failures = failures.filter {
          moment.secondsSinceEpoch - $0.value.latest.secondsSinceEpoch < Self.memory
        }
      }
      for key in keys {
        var own = failures[key] ?? Failures(latest: moment)
        if moment.secondsSinceEpoch - own.latest.secondsSinceEpoch >= Self.memory { own.count = 0 }
        (own.count, own.latest) = (own.count + 1, moment)
        failures[key] = own
      }
    }
  }

  func succeed(_ keys: [String]) {
    failures.withLock { failures in
      for key in keys { failures[key] = nil }
    }
  }

  /// 2, 4, 8 … seconds after the free ones, 15 minutes at most.
  private static func wait(_ failures: Failures, at moment: Instant) -> Int64 {
    guard failures.count >= free else { return 0 }
    let pause = min(memory, Int64(1) << Int64(min(failures.count - free + 1, 20)))
    return max(0, failures.latest.secondsSinceEpoch + pause - moment.secondsSinceEpoch)
  }
}
#endif
