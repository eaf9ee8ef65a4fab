/// What an answer rested on: kept with the ledger, so that it can still be shown when lists and law have moved on.
public struct AnswerBasis: Hashable, Sendable, Codable {
  /// Of lists and law together.
  public let edition: String
  public let lists: [ListInUse]
  /// The provisions the answer cites, as of the day it was asked about; empty for a screening.
  public let law: [ProvisionInUse]

  public init(edition: String, lists: [ListInUse], law: [ProvisionInUse] = []) {
    (self.edition, self.lists, self.law) = (edition, lists, law)
  }
}
