import Regimes
import Regulations
import Screening
import Vocabulary

extension RegimeReport {
  /// The gravest word of the findings that bind; a requirement that one exception may overcome in full counts as
  /// `exception-possible`.
  var outcome: Outcome {
    findings.lazy.filter(\.status.binds).map { effective($0) }.max() ?? .undetermined
  }

  private func effective(_ finding: Finding) -> Outcome {
    let canBeOvercome = !finding.items.isEmpty && finding.items.allSatisfy(overcomableItems.contains)
    return finding.outcome == .licenseRequired && canBeOvercome ? .exceptionPossible : finding.outcome
  }

  /// One question for each party, or owner of one, that resembles listings without being taken as one.
  mutating func askIdentities(_ parties: [PartyScreening]) {
    for (index, party) in parties.enumerated() {
      if !party.doubts.isEmpty { askIdentity(party, "parties[\(index)]", party: index, decides: true) }
      for owner in party.owners where !owner.screening.doubts.isEmpty {
        askIdentity(owner.screening, "parties[\(index)].\(owner.path)", party: index, decides: true)
      }
    }
  }

  private mutating func askIdentity(_ party: PartyScreening, _ path: String, party index: Int, decides: Bool)
  {
    let name = party.screened.party.party.name
    let names = party.doubts.prefix(3).map { "\($0.listing.name) (\($0.listing.id))" }.joined(separator: "; ")
    let more = party.doubts.count > 3 ? " and \(party.doubts.count - 3) more" : ""
    ask(
      MissingFact(
        fact: "\(path).listed",
        question: "Is \(name) the same as \(names)\(more)? Say so in 'listed' or 'notListed'.",
        provision: "screening", decides: decides))
    findings.append(
      Finding(
        regime: "screening", provision: "screening", outcome: .undetermined, parties: [index],
        citations: ["Supp. No. 3 to 15 CFR part 732"],
        explanation: "\(name) resembles \(names)\(more); a name match is not an identification."))
  }

  /// Parties that the law itself names.
  mutating func noteBodies(_ parties: [PartyScreening]) {
    for party in parties {
      guard let body = party.body else { continue }
      apply(body.provision)
      note(body.provision, "\(party.screened.party.party.name) is \(body.body.name), which the section names")
    }
  }

  /// Ids of all provisions that took part, each once.
  var provisions: [String] {
    var provisions: [String] = []
    for finding in findings where !provisions.contains(finding.provision) {
      provisions.append(finding.provision)
    }
    for provision in applied where !provisions.contains(provision) { provisions.append(provision) }
    return provisions
  }

  /// Lists that a party stands on and whose rules are not modeled.
  mutating func noteOtherLists(_ inquiry: Inquiry) {
    for party in inquiry.parties {
      for listing in party.listings
      where listing.isInForce && !Self.modeledLists.contains(listing.listing.list) {
        let text =
          "\(listing.listing.list): \(listing.listing.primaryName) is on this list, whose rules are not modeled"
        if !notModeled.contains(text) { notModeled.append(text) }
      }
    }
  }

  private static let modeledLists: Set<ListID> = [
    "us-sdn", "us-ssi", "us-entity-list", "us-dpl", "us-uvl", "us-meu", "us-cmic", "us-889",
  ]

  /// Whom the publisher ties a party or an owner to: ownership, control or acting for, and never a percentage.
  mutating func flagLinks(_ inquiry: Inquiry) {
    for party in inquiry.parties {
      let owners = party.ownership?.owners.flatMap(\.listings) ?? []
      for taken in party.listings + owners where taken.isInForce && !taken.listing.linkedTo.isEmpty {
        let names = taken.listing.linkedTo.joined(separator: "; ")
        raise(
          RedFlag(
            code: "linked-to",
            explanation:
              "The list ties \(taken.listing.primaryName) to \(names): through ownership, control or acting for it. That is no percentage; find out what it is.",
            citations: ["15 CFR part 732, Supp. No. 3", "OFAC FAQ 398"]), by: "screening")
      }
    }
  }

  /// Says what was looked at where nothing was found: never "clear".
  mutating func concludeNothingFound(_ inquiry: Inquiry) {
    let transaction = inquiry.transaction
    if transaction.action.movesItems, transaction.items.isEmpty {
      ask(MissingFact(fact: "items", question: "What is sent?", provision: "us.ear.734.3", decides: true))
      findings.append(
        Finding(
          regime: "us.ear", provision: "us.ear.734.3", outcome: .undetermined, citations: ["15 CFR 732.3"],
          explanation: "No item is named."))
    }
    var held = [Bool](repeating: false, count: transaction.items.count)
    for finding in findings where finding.status.binds { for item in finding.items { held[item] = true } }
    let free = transaction.items.indices.filter { !held[$0] }
    if !findings.contains(where: { $0.status.binds }) || !free.isEmpty {
      findings.append(
        Finding(
          regime: transaction.action.movesItems ? "us.ear" : "us", provision: "us.ear.732.5",
          outcome: .noLicenseRequired,
          items: free, citations: ["15 CFR 732.5(a)"],
          explanation:
            "Nothing modeled requires a license here; this is no finding on what is not modeled, and General Prohibition Ten still holds."
        ))
    }
  }

  /// What must be read before the answer.
  var banners: [String] {
    var banners: [String] = []
    if findings.contains(where: { $0.status == .unverified }) {
      banners.append(
        "The answer rests on law whose text or standing that day was not verified; each such finding says so."
      )
    }
    if findings.contains(where: { $0.evidence == .general && $0.status.binds }) {
      banners.append(
        "Dates of some provisions are from general knowledge, not from the text; each such finding says so.")
    }
    return banners
  }
}
