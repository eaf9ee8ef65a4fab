/// Entities of FollowTheMoney data that tie others together, by their schema.
struct MoneyLink {
  /// The property of the party the link is told of.
  let party: String
  /// The property of whom it is tied to; nil where the link says something of the party alone.
  let other: String?
  /// Whether the tie holds of both in the same way.
  var isMutual = false

  /// The link a schema is; nil for parties and all else.
  static func of(_ schema: String) -> MoneyLink? { bySchema[schema] }

  /// The only end of a link that is not said; nil where all are, and for what is no link.
  static func openEnd(of entity: MoneyEntity) -> String? {
    guard let link = of(entity.schema) else { return nil }
    let open = [link.party, link.other].compactMap(\.self).filter { entity[$0].isEmpty }
    return open.count == 1 ? open[0] : nil
  }

  // Told of whom the tie makes answerable for the other: what is owned of its owner, who directs of what he directs.
  private static let bySchema: [String: MoneyLink] = [
    "Sanction": MoneyLink(party: "entity", other: nil),
    "Identification": MoneyLink(party: "holder", other: nil),
    "Passport": MoneyLink(party: "holder", other: nil),
    "Ownership": MoneyLink(party: "asset", other: "owner"),
    "Directorship": MoneyLink(party: "director", other: "organization"),
    "Membership": MoneyLink(party: "member", other: "organization"),
    "Employment": MoneyLink(party: "employee", other: "employer"),
    "Representation": MoneyLink(party: "agent", other: "client"),
    "Succession": MoneyLink(party: "successor", other: "predecessor"),
    "UnknownLink": MoneyLink(party: "subject", other: "object"),
    "Family": MoneyLink(party: "person", other: "relative", isMutual: true),
    "Associate": MoneyLink(party: "person", other: "associate", isMutual: true),
  ]
}
