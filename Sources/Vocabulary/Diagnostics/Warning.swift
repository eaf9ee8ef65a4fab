/// Something read in spite of a flaw: counted, never silent.
public struct Warning: Hashable, Sendable {
  /// What kind of flaw, in words that are the same for every occurrence, so that they can be counted.
  public let message: String
  public let file: String?
  /// 1-based.
  public let line: Int?

  public init(_ message: String, file: String? = nil, line: Int? = nil) {
    (self.message, self.file, self.line) = (message, file, line)
  }
}
