public import Vocabulary

/// What a person had before them when they decided an alert; its hash is the event's `seen`, itself is kept with the
/// ledger.
public struct AlertDossier: Hashable, Sendable, Codable {
  public let alert: AlertID
  /// Of the evidence that was decided on.
  public let fingerprint: ContentHash
  /// A pair at or above it is an alert; four decimals.
  public let threshold: String
  /// The counterparty's record; nil where it had left the book.
  public let counterparty: String?
  /// The listing; nil where it had left its list.
  public let listing: Listing?
  public let basis: AnswerBasis

  /// - Parameters:
  ///   - counterparty: taken where it is the record that the evidence names.
  ///   - listing: taken where it is the record that the evidence names.
  public init(
    _ alert: Alert, threshold: String, counterparty: Party?, listing: Listing?, basis: AnswerBasis
  ) {
    self.alert = alert.id
    fingerprint = alert.evidence.fingerprint
    self.threshold = threshold
    self.counterparty = counterparty.flatMap { party in
      party.contentHash == alert.evidence.party ? party.canonicalLine : nil
    }
    self.listing = listing.flatMap { $0.contentHash == alert.evidence.record ? $0 : nil }
    self.basis = basis
  }

  /// The counterparty's record, read.
  public var party: Party? { counterparty.flatMap { try? Party(canonicalLine: $0) } }

  /// Whether its records are those that the evidence names.
  func shows(_ evidence: Evidence) -> Bool {
    fingerprint == evidence.fingerprint
      && (counterparty == nil || party?.contentHash == evidence.party)
      && (listing == nil || listing?.contentHash == evidence.record)
  }
}
