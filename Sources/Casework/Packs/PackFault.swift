/// Why an evidence pack does not hold.
public struct PackFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The event at fault; nil where another part of the pack is.
  public let sequence: Int?
  public let message: String

  public init(_ message: String, sequence: Int? = nil) { (self.message, self.sequence) = (message, sequence) }

  public var description: String { (sequence.map { "event \($0): " } ?? "") + message }
}
