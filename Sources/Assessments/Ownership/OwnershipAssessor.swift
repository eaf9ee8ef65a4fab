public import Ownership
import Regimes
import Regulations
import Screening
public import Vocabulary

/// Says what a 50 percent rule makes of each party of ownership data.
///
/// ```swift
/// let assessor = try OwnershipAssessor(world, rule: "us.ofac.fifty-percent", at: Instant(endOf: day))
/// let answer = try assessor.assess(OwnershipFile(data, file: "holdings.csv"))
/// ```
public struct OwnershipAssessor {
  private let rule: Holding<OwnershipRuleContent>
  private let screener: PartyScreener
  private let knownLists: Set<String>
  private let edition: String
  private let moment: Instant

  /// - Throws: `LicetError.badUsage` where there is no such rule at that moment.
  public init(_ world: World, rule id: String, at moment: Instant, knownLists: [ListID]) throws {
    let law = try world.law()
    rule = try OwnershipRules(law).rule(id, at: moment)
    screener = PartyScreener(
      screener: Screener(world.index), bodies: NamedBodyScreener(try law.namedBodies(world.index.normalizer)),
      moment: moment, view: world.view)
    self.knownLists = Set((knownLists + world.lists.map(\.id)).map(\.rawValue))
    (edition, self.moment) = (world.edition, moment)
  }

  /// - Throws: `LicetError.badInput` where a party is said to stand on a list that nobody knows.
  public func assess(_ file: OwnershipFile) throws(LicetError) -> OwnershipAnswer {
    let graph = file.graph
    var parties: [OwnershipAnswer.Party] = []
    parties.reserveCapacity(graph.parties.count)
    for place in 0..<graph.parties.count { parties.append(try party(place, file)) }
    return OwnershipAnswer(
      rule: rule, edition: edition,
      evaluation: OwnershipEvaluation(
        graph, rule: rule.content.rule, on: moment.day, standings: parties.map(\.standing)),
      parties: parties, format: file.format, unscreened: parties.count { $0.isUnscreened })
  }

  private func party(_ place: Int, _ file: OwnershipFile) throws(LicetError) -> OwnershipAnswer.Party {
    let details = file.graph.details[place]
    if let details { try checkLists(details, file.graph.parties[place]) }
    if let reason = details?.unspecified {
      return OwnershipAnswer.Party(standing: .possible, unspecified: reason)
    }
    // In a table the ids are what people call the parties; in other data an id says nothing.
    let id = file.format == .table ? file.graph.parties[place] : ""
    let name = details.map { $0.name.isEmpty ? id : $0.name } ?? id
    let listed = details?.listed ?? []
    guard !name.isEmpty || details?.identifiers.isEmpty == false || !listed.isEmpty else {
      return OwnershipAnswer.Party(standing: .unlisted, isUnscreened: true)
    }
    let asked = TransactionParty(
      role: .endUser,
      party: Party(
        name: name, aliases: details?.aliases ?? [], kind: details?.kind, countries: details?.countries ?? [],
        identifiers: details?.identifiers ?? []),
      listed: listed, notListed: details?.notListed ?? [])
    return standing(asked)
  }

  /// Where the asker says what a party is listed as, nothing else is looked for.
  private func standing(_ asked: TransactionParty) -> OwnershipAnswer.Party {
    var asked = asked
    if !asked.listed.isEmpty {
      asked.party.name = asked.listed.contains { !ListID.isListing($0) } ? asked.party.name : ""
    }
    let screening = screener.identify(asked, ownership: nil)
    let owner = ScreenedOwner(asked.party.name, screening)
    let content = rule.content
    var standing = owner.standing(on: content.lists, programs: content.programs)
    let found = owner.listings.filter(\.isInForce).map(\.listing.id)
    // A listing the World doesn't hold is taken at the asker's word, as its list.
    let said = asked.listed.filter { id in
      ListID.isListing(id) && !owner.listings.contains { $0.listing.id == id }
    }
    .map { ListID(ofListing: $0) }
    if said.contains(where: content.lists.contains) { standing = .listed }
    // Of whom the asker says no more than "on the SDN list" nobody knows under which program.
    let saysSDN = said.contains("us-sdn") || owner.saidLists.contains("us-sdn")
    if standing == .unlisted, saysSDN, !content.programs.isEmpty { standing = .possible }
    let doubts = screening.doubts.map(\.listing.id)
    return OwnershipAnswer.Party(
      standing: standing, listings: found + asked.listed.filter { !found.contains($0) },
      resembles: standing == .possible ? doubts : [])
  }

  private func checkLists(_ party: OwnershipParty, _ id: String) throws(LicetError) {
    for text in party.listed + party.notListed {
      let list = ListID(ofListing: text)
      guard !knownLists.contains(list.rawValue), !list.isDataset else { continue }
      throw LicetError(
        .badInput, "party '\(id)' is said to stand on '\(text)', which is no list",
        remedy: NearestWord.remedy(
          for: list.rawValue, among: knownLists.sorted(), otherwise: "'licet lists status' names the lists"))
    }
  }
}
