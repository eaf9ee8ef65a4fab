/// How far two words or names are apart, byte by byte. Bit-parallel for the usual lengths; no heap allocation up to 64
/// bytes of the shorter one.
public enum Distances {
  /// The longest pattern one machine word holds.
  static let wordBits = 64

  /// Calls `body` with, for each byte value, the bits of the places where `pattern` has it; `pattern` has at most 64.
  @inline(__always)
  static func withPlaces<Result>(
    of pattern: UnsafeBufferPointer<UInt8>, _ body: (UnsafeMutableBufferPointer<UInt64>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 256) { places in
      places.initialize(repeating: 0)
      for index in 0..<pattern.count { places[Int(pattern[index])] |= 1 << UInt64(index) }
      return body(places)
    }
  }
}
