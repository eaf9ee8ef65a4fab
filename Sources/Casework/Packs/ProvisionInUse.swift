/// A provision of the law tree as it stood on the day that was asked about.
public struct ProvisionInUse: Hashable, Sendable, Codable {
  public let id: String
  public let title: String
  public let citation: String
  /// The first day of the value that held.
  public let from: String
  /// Its last day; nil where it has none.
  public let to: String?
  public let status: String
  public let citations: [String]
  /// When it was compared with the law, by whom and with what.
  public let verified: String
  /// The value itself, line by line as the law tree has it.
  public let lines: [String]

  public init(
    id: String, title: String, citation: String, from: String, to: String?, status: String,
    citations: [String], verified: String, lines: [String]
  ) {
    (self.id, self.title, self.citation, self.from, self.to) = (id, title, citation, from, to)
    (self.status, self.citations, self.verified, self.lines) = (status, citations, verified, lines)
  }
}
