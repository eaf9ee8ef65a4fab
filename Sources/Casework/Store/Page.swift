/// A part of a long answer.
public struct Page: Hashable, Sendable {
  /// How many come before it.
  public let offset: Int
  /// 1 to `Page.most`.
  public let limit: Int

  public static let most = 500

  public init(offset: Int = 0, limit: Int = 50) {
    (self.offset, self.limit) = (max(0, offset), min(max(1, limit), Self.most))
  }
}
