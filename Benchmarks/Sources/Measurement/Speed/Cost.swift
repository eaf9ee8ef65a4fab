/// What a piece of work took.
public struct Cost: Codable, Sendable {
  /// By the clock on the wall.
  public let seconds: Double
  /// Of all cores together.
  public let processorSeconds: Double
  /// The most memory held meanwhile, in bytes.
  public let peakBytes: Int

  public static func measure(_ work: () throws -> Void) rethrows -> Cost {
    Memory.forgetPeak()
    let before = Processor.seconds()
    let elapsed = try ContinuousClock().measure(work)
    return Cost(
      seconds: elapsed.seconds, processorSeconds: Processor.seconds() - before, peakBytes: Memory.peak())
  }

  public var text: String {
    "\(decimal(seconds, places: 2)) s (\(decimal(processorSeconds, places: 2)) s of processor), "
      + "peak \(megabytes(peakBytes))"
  }
}
