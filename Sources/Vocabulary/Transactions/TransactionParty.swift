/// A party with its part in a transaction, and what the asker knows of it.
public struct TransactionParty: Hashable, Sendable {
  public var role: PartyRole
  public var party: Party
  /// Whether it is a U.S. person; nil where the asker doesn't say.
  public var isUSPerson: Bool?
  /// Listing ids or list ids that the asker, having looked, says are this party.
  public var listed: [String]
  /// Listing ids or list ids that the asker, having looked, says are not.
  public var notListed: [String]
  public var owners: [Owner]
  /// Its id in the ownership data that is loaded; nil to look for it there by identifier and name.
  public var ownershipID: String?
  /// Answers to party questions of `Law/facts`, by id.
  public var facts: [String: FactAnswer]

  public init(
    role: PartyRole, party: Party, isUSPerson: Bool? = nil, listed: [String] = [], notListed: [String] = [],
    owners: [Owner] = [], ownershipID: String? = nil, facts: [String: FactAnswer] = [:]
  ) {
    self.role = role
    self.party = party
    self.isUSPerson = isUSPerson
    self.listed = listed
    self.notListed = notListed
    self.owners = owners
    self.ownershipID = ownershipID
    self.facts = facts
  }
}
