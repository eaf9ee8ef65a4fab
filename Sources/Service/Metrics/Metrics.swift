#if Desk
import Synchronization

/// Counters of the calls, written as Prometheus reads them (text format 0.0.4).
final class Metrics: Sendable {
  private struct Series: Hashable {
    let path: String
    let method: String
    let status: Int
  }

  private struct Times {
    var counts = [Int](repeating: 0, count: Metrics.bounds.count)
    var sum = 0.0
    var count = 0
  }

  private struct State {
    var calls: [Series: Int] = [:]
    var times: [String: Times] = [:]
    var inFlight = 0
  }

  /// A value that is read when it is asked for.
  struct Gauge: Sendable {
    let name: String
    let help: String
    /// Values with their labels, as `list="us-sdn"`; no label for a single one.
    let read: @Sendable () -> [(labels: String, value: Double)]
  }

  /// Upper bounds of the buckets, in seconds.
  static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

  private let state = Mutex(State())

  func begin() { state.withLock { $0.inFlight += 1 } }

  func end() { state.withLock { $0.inFlight -= 1 } }

  func count(path: String, method: String, status: Int, time: Duration) {
    let seconds = time.seconds
    let bucket = Self.bounds.firstIndex { seconds <= $0 }
    state.withLock { state in
      state.calls[Series(path: path, method: method, status: status), default: 0] += 1
      var times = state.times[path] ?? Times()
      if let bucket { times.counts[bucket] += 1 }
      (times.sum, times.count) = (times.sum + seconds, times.count + 1)
      state.times[path] = times
    }
  }

  /// - Parameter gauges: further values.
  func text(_ gauges: [Gauge] = []) -> String {
    let state = state.withLock { $0 }
    var lines = ["# HELP licet_requests_total Calls answered.", "# TYPE licet_requests_total counter"]
    lines += state.calls.map {
      "licet_requests_total{path=\"\($0.path)\",method=\"\($0.method)\",status=\"\($0.status)\"} \($1)"
    }.sorted()
    lines += [
      "# HELP licet_request_duration_seconds Time to answer a call.",
      "# TYPE licet_request_duration_seconds histogram",
    ]
    for (path, times) in state.times.sorted(by: { $0.key < $1.key }) { lines += histogram(path, times) }
    lines += [
      "# HELP licet_requests_in_flight Calls being answered.", "# TYPE licet_requests_in_flight gauge",
    ]
    lines.append("licet_requests_in_flight \(state.inFlight)")
    for gauge in gauges {
      lines += ["# HELP \(gauge.name) \(gauge.help)", "# TYPE \(gauge.name) gauge"]
      lines += gauge.read().map { labels, value in
        "\(gauge.name)\(labels.isEmpty ? "" : "{\(labels)}") \(value)"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func histogram(_ path: String, _ times: Times) -> [String] {
    let name = "licet_request_duration_seconds"
    var sum = 0
    var lines: [String] = []
    for (bound, count) in zip(Self.bounds, times.counts) {
      sum += count
      lines.append("\(name)_bucket{path=\"\(path)\",le=\"\(bound)\"} \(sum)")
    }
    lines.append("\(name)_bucket{path=\"\(path)\",le=\"+Inf\"} \(times.count)")
    lines.append("\(name)_sum{path=\"\(path)\"} \(times.sum)")
    lines.append("\(name)_count{path=\"\(path)\"} \(times.count)")
    return lines
  }
}
#endif
