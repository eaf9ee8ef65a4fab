/// What a party is, in the words of the lists (OFAC's `SDN_Type`, FollowTheMoney's schemata).
public enum PartyKind: String, Codable, Sendable, CaseIterable {
  case person
  case organization
  case vessel
  case aircraft
}
