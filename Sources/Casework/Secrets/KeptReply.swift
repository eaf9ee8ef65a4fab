public import Vocabulary

/// What a request with an idempotency key was answered, so that the same request sent again is not done again.
public struct KeptReply: Hashable, Sendable {
  /// In seconds; 24 hours.
  public static let lifetime: Int64 = 86_400

  /// Of the request; where a second one with the same key has another, it is another request and refused.
  public let request: ContentHash
  public let status: Int
  public let bytes: [UInt8]
  public let at: Instant

  public init(request: ContentHash, status: Int, bytes: [UInt8], at: Instant) {
    (self.request, self.status, self.bytes, self.at) = (request, status, bytes, at)
  }
}
