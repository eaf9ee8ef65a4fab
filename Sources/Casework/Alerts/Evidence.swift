public import Screening
public import Vocabulary

/// Why a counterparty and a listing may be one party, as the screening found it: what a person decides on.
public struct Evidence: Hashable, Sendable, Codable {
  /// The counterparty's record as it was screened.
  public let party: ContentHash
  /// The listing's record as it was screened against.
  public let record: ContentHash
  /// The counterparty's name.
  public let partyName: String
  /// The listing's name that resembles most; empty where an identifier or an address alone did.
  public let matchedName: String
  public let strength: ListedName.Strength
  /// 0 to 1 in four decimals.
  public let score: String
  /// The same normalized name, nothing contradicting.
  public let exact: Bool
  public let state: ListingState
  public let reasons: [Ground]

  /// One reason, its effect in four decimals.
  public struct Ground: Hashable, Sendable, Codable {
    public let feature: String
    public let left: String
    public let right: String
    public let effect: String

    public init(_ reason: Reason) {
      (feature, left, right) = (reason.feature, reason.left, reason.right)
      effect = Evidence.decimals(reason.effect)
    }
  }

  public init(_ match: Match, of party: Party, record: ContentHash) {
    self.party = party.contentHash
    self.record = record
    (partyName, matchedName, strength) = (party.name, match.matchedName, match.strength)
    score = Self.decimals(match.score)
    (exact, state) = (match.exact, match.state)
    reasons = match.reasons.map(Ground.init)
  }

  /// Stands for everything a decision rests on: where it differs, the decision no longer holds.
  public var fingerprint: ContentHash {
    ContentHash(hashing: ([party.hex, record.hex] + statement).joined(separator: "\u{1F}"))
  }

  /// The same for any counterparty that resembles the same record in the same way: what may be decided in bulk.
  public var likeness: ContentHash {
    ContentHash(hashing: ([record.hex] + statement).joined(separator: "\u{1F}"))
  }

  private var statement: [String] {
    [partyName, matchedName, strength.rawValue, score, exact ? "exact" : "", state.rawValue]
      + reasons.flatMap { [$0.feature, $0.left, $0.right, $0.effect] }
  }

  /// Hundredths of a percent: the score as a person compares it.
  public var points: Int { Int((Double(score) ?? 0) * 10_000 + 0.5) }

  /// Four decimals, rounded half away from zero.
  public static func decimals(_ value: Double) -> String {
    let points = Int((abs(value) * 10_000).rounded())
    let fraction = String(points % 10_000)
    let sign = value < 0 && points > 0 ? "-" : ""
    return sign + String(points / 10_000) + "." + String(repeating: "0", count: 4 - fraction.count) + fraction
  }
}
