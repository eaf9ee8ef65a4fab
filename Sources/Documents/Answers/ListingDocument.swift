package import Licet

/// A whole listing as JSON.
package enum ListingDocument {
  package static func json(_ listing: Listing, on: Instant) -> JSON {
    .object([
      ("list", .string(listing.list.rawValue)), ("id", .string(listing.id)),
      ("sourceId", .optional(listing.sourceID)),
      ("kind", .optional(listing.kind?.rawValue)), ("names", .array(listing.names.map(json))),
      ("countries", .strings(listing.countries.map(\.code))),
      ("addresses", .array(listing.addresses.map(json))),
      ("birthDates", .strings(listing.birthDates.map(\.iso))),
      ("identifiers", .array(listing.identifiers.map(json))),
      ("programs", .strings(listing.programs)), ("state", .string(listing.state(at: on).rawValue)),
      ("terms", json(listing.terms(at: on))), ("amendments", .array(listing.amendments.map(json))),
      ("effective", .optional(listing.effective?.text)),
      ("effectiveSource", .optional(listing.effectiveSource?.rawValue)),
      ("removed", .optional(listing.removed?.text)), ("linkedTo", .strings(listing.linkedTo)),
      ("remarks", .optional(listing.remarks)), ("sourceAddress", .optional(listing.sourceAddress)),
      ("row", .object(listing.row.map { ($0.column, .string($0.value)) })),
    ])
  }

  package static func json(_ amendment: Amendment) -> JSON {
    .object([
      ("citation", .optional(amendment.citation)), ("effective", .optional(amendment.effective?.text)),
      ("changed", .strings(amendment.changed.map(\.rawValue))), ("terms", amendment.terms.map(json) ?? .null),
    ])
  }

  private static func json(_ terms: ListingTerms) -> JSON {
    .object([
      ("licenseRequirement", .optional(terms.licenseRequirement)),
      ("reviewPolicy", .optional(terms.reviewPolicy?.rawValue)),
      ("reviewPolicyDetail", .optional(terms.reviewPolicyDetail)),
      ("footnotes", .array(terms.footnotes.map(JSON.integer))),
    ])
  }

  private static func json(_ name: ListedName) -> JSON {
    .object([
      ("text", .string(name.text)), ("role", .string(name.role.rawValue)),
      ("strength", .string(name.strength.rawValue)),
    ])
  }

  private static func json(_ address: Address) -> JSON {
    .object([("text", .string(address.text)), ("country", .optional(address.country?.code))])
  }

  private static func json(_ identifier: Identifier) -> JSON {
    .object([
      ("type", .string(identifier.type)), ("value", .string(identifier.value)),
      ("country", .optional(identifier.country?.code)),
    ])
  }
}
