public import Vocabulary

/// A provision's standing changed from a moment on, as a scenario supposes.
public struct StatusChange: Hashable, Sendable {
  /// Id of the provision.
  public let provision: String
  public let status: LawStatus
  public let from: Instant
  /// The act it is supposed to rest on; nil where none is named.
  public let citation: String?

  public init(provision: String, status: LawStatus, from: Instant, citation: String? = nil) {
    (self.provision, self.status, self.from, self.citation) = (provision, status, from, citation)
  }
}
