/// Where a ledger's copy does not hold, and why.
public struct LedgerFault: Error, Hashable, Sendable {
  /// The event at fault; nil where no event but the head, the foot or the whole is.
  public let sequence: Int?
  /// 1-based, in the copy.
  public let line: Int
  public let message: String

  init(_ message: String, sequence: Int? = nil, line: Int) {
    (self.message, self.sequence, self.line) = (message, sequence, line)
  }
}

extension LedgerFault: CustomStringConvertible {
  public var description: String {
    "line \(line): " + (sequence.map { "event \($0): " } ?? "") + message
  }
}
