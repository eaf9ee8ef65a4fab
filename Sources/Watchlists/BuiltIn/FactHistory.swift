import Vocabulary

/// The history of a fact: its acts, oldest first, from the listing on.
struct FactHistory {
  let document: JSONDocument
  let citations: FederalRegisterTable

  private static let keys: Set<String> = [
    "citation", "effective", "changed", "licenseRequirement", "reviewPolicy", "reviewPolicyDetail",
    "footnotes",
  ]

  func apply(_ nodes: [JSONNode], of object: StrictObject, to listing: Listing) throws -> Listing {
    var listing = listing
    listing.amendments = try nodes.map { try amendment($0) }
    guard let listed = listing.amendments.first(where: { $0.changed.contains(.listed) }) else {
      throw object.error(
        "no act of the history has changed \"listed\"", remedy: "add the act that listed it", at: "history")
    }
    listing.effective = listed.effective
    listing.effectiveSource = listed.effective == nil ? nil : .facts
    listing.removed = try removal(listing.amendments, object)
    listing.terms = Self.folded(listing.amendments)
    return listing
  }

  private func removal(_ amendments: [Amendment], _ object: StrictObject) throws -> EffectiveDate? {
    guard let index = amendments.firstIndex(where: { $0.changed.contains(.removed) }) else { return nil }
    guard !amendments[index...].dropFirst().contains(where: { $0.changed.contains(.listed) }) else {
      throw object.error(
        "it is listed again after its removal", remedy: "write the second listing as an entry of its own",
        at: "history")
    }
    guard let date = amendments[index].effective else {
      throw object.error("the removal has no date", remedy: "give its effective day", at: "history")
    }
    return date
  }

  /// The terms after the last act.
  static func folded(_ amendments: [Amendment]) -> ListingTerms {
    amendments.reduce(into: ListingTerms()) { terms, amendment in
      guard let set = amendment.terms else { return }
      terms.licenseRequirement = set.licenseRequirement ?? terms.licenseRequirement
      if set.reviewPolicy != nil {
        (terms.reviewPolicy, terms.reviewPolicyDetail) = (set.reviewPolicy, set.reviewPolicyDetail)
      }
      if amendment.changed.contains(.footnotes) || !set.footnotes.isEmpty { terms.footnotes = set.footnotes }
    }
  }

  private func amendment(_ node: JSONNode) throws -> Amendment {
    let object = try StrictObject(node, keys: Self.keys, in: document)
    let citation = try object.optionalString("citation")
    let terms = try terms(object)
    return Amendment(
      citation: citation, effective: try effective(object) ?? citation.flatMap { citations.effective($0) },
      changed: try changes(object), terms: terms.isEmpty ? nil : terms)
  }

  private func effective(_ object: StrictObject) throws -> EffectiveDate? {
    guard let text = try object.optionalString("effective") else { return nil }
    guard let date = EffectiveDate(text) else {
      throw object.error(
        "'\(text)' is not a date", remedy: "write yyyy-mm-dd or an RFC 3339 instant", at: "effective")
    }
    return date
  }

  private func changes(_ object: StrictObject) throws -> [Amendment.Change] {
    let changes = try object.strings("changed").map { text in
      guard let change = Amendment.Change(rawValue: text) else {
        throw object.error(
          "'\(text)' is not a change", remedy: "use \(words(Amendment.Change.allCases.map(\.rawValue)))",
          at: "changed")
      }
      return change
    }
    guard !changes.isEmpty else {
      throw object.error(
        "an act changes nothing", remedy: "say what it changed, or \"unknown\"", at: "changed")
    }
    return changes
  }

  private func terms(_ object: StrictObject) throws -> ListingTerms {
    ListingTerms(
      licenseRequirement: try object.optionalString("licenseRequirement"), reviewPolicy: try policy(object),
      reviewPolicyDetail: try object.optionalString("reviewPolicyDetail"), footnotes: try footnotes(object))
  }

  private func policy(_ object: StrictObject) throws -> ReviewPolicy? {
    guard let text = try object.optionalString("reviewPolicy") else { return nil }
    guard let policy = ReviewPolicy(rawValue: text) else {
      throw object.error(
        "'\(text)' is not a review policy",
        remedy:
          "use presumption-of-denial, policy-of-denial, case-by-case, presumption-of-approval or as-stated",
        at: "reviewPolicy")
    }
    return policy
  }

  private func footnotes(_ object: StrictObject) throws -> [Int] {
    try object.elements("footnotes").map { node in
      guard case .number(let text) = node, let number = Int(text), (1...9).contains(number) else {
        throw object.error(
          "a footnote is not a number from 1 to 9", remedy: "write it as [4]", at: "footnotes")
      }
      return number
    }
  }
}
