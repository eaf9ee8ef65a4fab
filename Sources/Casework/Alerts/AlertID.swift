/// Names the alert of one counterparty and one listing: the pair has the same alert whenever it comes up.
public struct AlertID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
  /// 16 hex digits.
  public let rawValue: String

  public init?(rawValue: String) {
    guard rawValue.utf8.count == 16,
      rawValue.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    self.rawValue = rawValue
  }

  /// - Parameters:
  ///   - counterparty: the asker's own id of it.
  ///   - listing: the listing's id.
  public init(counterparty: String, listing: String) {
    rawValue = String(ContentHash(hashing: counterparty + "\n" + listing).hex.prefix(16))
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension AlertID: CustomStringConvertible {
  public var description: String { rawValue }
}
