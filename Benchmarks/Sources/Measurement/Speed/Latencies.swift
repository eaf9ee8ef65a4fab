/// How long single questions took, one thread, one after the other.
public struct Latencies: Codable, Sendable {
  public struct Slow: Codable, Sendable {
    public let query: String
    public let microseconds: Double
  }

  public let count: Int
  /// Microseconds, as all below.
  public let p50: Double
  public let p90: Double
  public let p99: Double
  public let max: Double
  public let mean: Double
  public let slowest: [Slow]

  /// - Parameter microseconds: one figure for each of `queries`.
  public init(_ microseconds: [Double], queries: [String], slowest: Int = 10) {
    let sorted = microseconds.sorted()
    count = sorted.count
    (p50, p90, p99) = (Self.percentile(50, sorted), Self.percentile(90, sorted), Self.percentile(99, sorted))
    max = sorted.last ?? 0
    mean = sorted.reduce(0, +) / Double(Swift.max(sorted.count, 1))
    self.slowest = zip(queries, microseconds).sorted { $0.1 > $1.1 }.prefix(slowest)
      .map { Slow(query: $0.0, microseconds: $0.1) }
  }

  /// The nearest rank: the smallest figure that at least `percent` of a hundred do not exceed.
  static func percentile(_ percent: Int, _ sorted: [Double]) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return sorted[Swift.max((sorted.count * percent + 99) / 100 - 1, 0)]
  }

  /// Asks every query once, after a warm-up over the first of them.
  public static func measure(_ queries: [String], warmUp: Int = 1_000, ask: (String) -> Int) -> Latencies {
    var returned = queries.prefix(warmUp).reduce(0) { $0 &+ ask($1) }
    let clock = ContinuousClock()
    let times = queries.map { query in
      let start = clock.now
      returned &+= ask(query)
      return (clock.now - start).microseconds
    }
    // Without a use of what was returned, the questions could be optimized away.
    precondition(returned >= 0)
    return Latencies(times, queries: queries)
  }
}

extension Duration {
  public var microseconds: Double {
    Double(components.seconds) * 1e6 + Double(components.attoseconds) * 1e-12
  }
  public var seconds: Double { microseconds * 1e-6 }
}
