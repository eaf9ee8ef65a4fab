/// How far a compressed file may grow before it is taken for a bomb.
public struct UnpackingLimits: Hashable, Sendable {
  /// Bytes a file may hold once decompressed.
  public var maximumBytes: Int
  /// Decompressed bytes per compressed byte, once `ratioFloor` is passed.
  public var maximumRatio: Int
  /// Decompressed bytes below which the ratio is not asked about.
  public var ratioFloor: Int
  /// Archives within archives.
  public var maximumDepth: Int

  public init(
    maximumBytes: Int = 1 << 30, maximumRatio: Int = 500, ratioFloor: Int = 16 << 20, maximumDepth: Int = 4
  ) {
    (self.maximumBytes, self.maximumRatio) = (maximumBytes, maximumRatio)
    (self.ratioFloor, self.maximumDepth) = (ratioFloor, maximumDepth)
  }

  /// How many bytes `compressed` bytes may become.
  func allowance(compressed: Int) -> Int {
    let (product, overflow) = compressed.multipliedReportingOverflow(by: maximumRatio)
    return min(maximumBytes, max(ratioFloor, overflow ? maximumBytes : product))
  }
}
