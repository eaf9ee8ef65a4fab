/// Something a reader would expect to be touched and that is not.
public struct UntouchedObject: Sendable {
  public let object: String
  public let title: String
  public let firm: String
  public let counterparty: String
  public let why: String
  public let citations: [String]
}
